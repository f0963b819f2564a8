import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { ZodType } from 'zod'
import { failures } from './errors.ts'
import { noQuery } from './fields.ts'
import type { ApiInstance } from './instance.ts'
import { readParameters } from './parameters.ts'

/** Parameters are read, and answers described, by the same zod schemas. Before any route. */
export async function useSchemas(server: FastifyInstance, version: string): Promise<ApiInstance> {
  server.setValidatorCompiler<ZodType>(({ schema }) => (input) => {
    try {
      return { value: readParameters(schema, input) }
    } catch (error) {
      return { error: error as Error }
    }
  })
  // Answers are written by this program, and the tests hold them to their schemas: checking each again would cost the mesh its time.
  server.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'seqmesh node', version, description: 'What a node of a chain-cluster shows of itself and of the cluster.' },
      components: { securitySchemes: { adminToken: { type: 'http', scheme: 'bearer' } } },
    },
    transform: jsonSchemaTransform,
  })
  return server.withTypeProvider()
}

/** `GET /v1/openapi.json`: made once, at the start. */
export function addOpenApi(server: ApiInstance): void {
  let document: string | undefined
  const schema = { hide: true, querystring: noQuery, response: failures }
  server.get('/v1/openapi.json', { schema }, (_request, reply) => {
    document ??= JSON.stringify(server.swagger())
    void reply
      .type('application/json; charset=utf-8')
      .serializer(String)
      .send(document as never)
  })
}
