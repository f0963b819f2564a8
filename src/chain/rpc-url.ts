/** A url without user, password, path and query: API keys hide in all of them. */
export function redactUrl(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}

/** A url as `fetch` and `WebSocket` take it, which refuse user and password; those go into a header instead. */
export function splitCredentials(text: string): { readonly url: string; readonly headers: Readonly<Record<string, string>> } {
  const url = new URL(text)
  const { username, password } = url
  if (username === '' && password === '') return { url: text, headers: {} }
  url.username = ''
  url.password = ''
  return { url: url.href, headers: { authorization: `Basic ${btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)}` } }
}
