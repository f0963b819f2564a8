import { z } from 'zod'
import { ADMIN_SCHEMA, type AdminAccess } from '../access.ts'
import { failures } from '../errors.ts'
import { list, noBody, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'

export const reloadView = z.object({
  changed: list(z.string()).meta({ description: 'names of the options that were taken over; empty: nothing is different' }),
})
export type ReloadView = z.output<typeof reloadView>

/** `reload`: as at SIGHUP. Throws what is wrong with the configuration; nothing was taken over then. */
export function addReload(server: ApiInstance, reload: () => Promise<readonly string[]>, access: AdminAccess): void {
  const schema = {
    ...ADMIN_SCHEMA,
    summary: 'Reads the configuration again, as at SIGHUP: takes over all of what changed, or nothing (admin)',
    querystring: noQuery,
    body: noBody,
    response: { 200: reloadView, ...failures },
  }
  server.post('/v1/reload', { schema, preParsing: access.hook }, async () => ({ changed: await reload() }))
}
