import './style.css'
import './parts.css'
import { render } from 'preact'
import { App, SourceForm } from './app.tsx'
import { messageIn } from './messages.tsx'
import { PageSourceError, pageSource } from './page-source.ts'
import { PageState } from './state.ts'
import { setTheme, theme } from './theme.ts'

const place = document.getElementById('page')
if (place === null) throw new Error('the page has no #page')
setTheme(theme.value)
try {
  const state = new PageState(pageSource(location.search, location.origin))
  render(<App state={state} />, place)
  state.run(new AbortController().signal)
  const followNamed = (): void => void state.follow(messageIn(location.hash))
  addEventListener('hashchange', followNamed)
  followNamed()
} catch (error) {
  if (!(error instanceof PageSourceError)) throw error
  render(
    <main>
      <h1>seqmesh</h1>
      <p role="alert" class="problem">{`This page’s address cannot be used: ${error.message}`}</p>
      <SourceForm cluster="" />
    </main>,
    place,
  )
}
