import { createObserver } from 'seqmesh/observer'

const [cluster = '', peer = ''] = location.hash.slice(1).split(',')
const observer = createObserver({ cluster, bootstrap: [peer] })
const events = observer.events({ select: 'heads' })
await observer.start()
for await (const event of events) document.body.append(JSON.stringify(event), document.createElement('br'))
