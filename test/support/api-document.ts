import { z } from 'zod'

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>
}

interface Operation {
  readonly parameters?: readonly { readonly name: string }[]
  readonly responses: Readonly<Record<string, Response>>
}

/** The OpenAPI document that a server serves, as what its answers are held to. */
export class ApiDocument {
  readonly document: Readonly<Record<string, unknown>>
  /** `GET /v1/messages/{hash}` → what the document says of it. */
  readonly operations: ReadonlyMap<string, Operation>

  constructor(document: Readonly<Record<string, unknown>>) {
    this.document = document
    const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>
    this.operations = new Map(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
      ),
    )
  }

  static async fetch(url: string): Promise<ApiDocument> {
    const response = await fetch(`${url}/v1/openapi.json`)
    return new ApiDocument((await response.json()) as Readonly<Record<string, unknown>>)
  }

  /** The schema of an answer; undefined where the document has none. */
  schema(operation: string, status: number, contentType: string): object | undefined {
    const { responses } = this.operations.get(operation) ?? { responses: {} }
    const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`]
    return response?.content?.[contentType.split(';')[0]?.trim() ?? '']?.schema
  }

  /** Throws what is wrong with an answer: another shape than its schema's, a field too few or too many, or no schema at all. */
  check(operation: string, status: number, contentType: string, body: unknown): void {
    const schema = this.schema(operation, status, contentType)
    if (schema === undefined) throw new Error(`${operation} answers ${status} with ${contentType}, of which the document says nothing`)
    const { error } = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(body)
    if (error !== undefined) throw new Error(`${operation} answers ${status} otherwise than it says:\n${z.prettifyError(error)}`)
  }
}
