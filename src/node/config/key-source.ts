import { z } from 'zod'
import type { Address } from '../../protocol/bytes.ts'
import { option } from './option.ts'
import { account, EXPECTED_ADDRESS, httpUrl } from './values.ts'

/** Where a signing key lives. */
export type KeySource =
  | { readonly kind: 'keystore'; readonly path: string; readonly passwordFile: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'remote'; readonly url: string; readonly address: Address }

const FORMS = 'keystore and passwordFile, or remote and address, or privateKeyFile alone'
const path = (): z.ZodOptional<z.ZodString> => z.string().min(1).optional()

/** A key in one of its three forms. `whose` is for the documentation. */
export function keySource(whose: string) {
  return z
    .strictObject({
      keystore: option(path(), { about: `${whose}: encrypted Web3 keystore (version 3), mode 0600.`, path: true, expected: 'a file' }),
      passwordFile: option(path(), { about: 'Password of the keystore on its first line, mode 0600.', path: true, expected: 'a file' }),
      remote: option(httpUrl.optional(), {
        about: `${whose}: JSON-RPC url of a remote signer that has eth_signTypedData_v4 (Web3signer).`,
        secret: 'url',
        expected: 'an http or https url',
      }),
      address: option(account.optional(), {
        about: 'Account of the remote key; answers by another are refused.',
        expected: EXPECTED_ADDRESS,
      }),
      privateKeyFile: option(path(), {
        about: `${whose}: file with the bare key, mode 0600. For development: nothing encrypts it.`,
        path: true,
        expected: 'a file',
      }),
    })
    .transform((key, context): KeySource => {
      const { keystore, passwordFile, remote, address, privateKeyFile } = key
      const given = Object.values(key).filter((value) => value !== undefined).length
      if (given === 2 && keystore !== undefined && passwordFile !== undefined) return { kind: 'keystore', path: keystore, passwordFile }
      if (given === 2 && remote !== undefined && address !== undefined) return { kind: 'remote', url: remote, address }
      if (given === 1 && privateKeyFile !== undefined) return { kind: 'file', path: privateKeyFile }
      context.addIssue({ code: 'custom', params: { expected: FORMS } })
      return z.NEVER
    })
}
