import { createObserver } from 'seqmesh/observer'

const [cluster = '', peer = ''] = process.argv.slice(2)
const observer = createObserver({ cluster, bootstrap: [peer] })
const events = observer.events({ select: { source: 412001, destination: 412002 } })
await observer.start()
for await (const event of events) if (event.type === 'message') console.log(event.nonce, event.value, event.hash)
