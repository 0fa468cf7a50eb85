/** What the Compose files have in common with those that users of Seldon Core 2 know. */

import { describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = join(import.meta.dir, '../../deploy/compose')
const settings = new Map(
  [...readFileSync(join(folder, 'env.all'), 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
    ([, name = '', value = '']) => [name, value],
  ),
)

const composeFile = z.object({
  version: z.literal('3.9'),
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      command: z.array(z.string()).optional(),
      environment: z.array(z.string()).default([]),
      ports: z.array(z.string()).default([]),
      restart: z.string().optional(),
    }),
  ),
})

type Service = z.infer<typeof composeFile>['services'][string]

function read(name: string): Readonly<Record<string, Service>> {
  const text = readFileSync(join(folder, name), 'utf8').replaceAll(
    /\$\{([A-Z_]+)(?::-([^}]*))?\}/g,
    (_, variable: string, otherwise?: string) => {
      const value = settings.get(variable) ?? otherwise
      if (value === undefined) throw new Error(`${name}: env.all does not set ${variable}`)
      return value
    },
  )
  return composeFile.parse(parse(text)).services
}

const base = read('all-base.yaml')
const stacks = { mlserver: read('all-mlserver.yaml'), triton: read('all-triton.yaml') }

/** Services and the ports that they have on this machine and in the container. */
const PORTS = {
  agent: ['8090:8090', '8091:8091'],
  envoy: ['9000:9000', '9003:9003'],
  rclone: ['5572:5572'],
  scheduler: ['9002:9002', '9004:9004', '9005:9005'],
  server: ['8080:8080', '8081:8081'],
}
const AGENT_ENVIRONMENT = {
  SELDON_OVERCOMMIT_PERCENTAGE: '0',
  SELDON_SERVER_HTTP_PORT: '8080',
  SELDON_SERVER_GRPC_PORT: '8081',
  SELDON_REVERSE_PROXY_HTTP_PORT: '8090',
  SELDON_REVERSE_PROXY_GRPC_PORT: '8091',
  SELDON_DEBUG_GRPC_PORT: '7777',
  SELDON_SCHEDULER_HOST: 'scheduler',
  SELDON_SCHEDULER_PORT: '9005',
  MEMORY_REQUEST: '1000000',
}

test('the base file has four services, and each stack the fifth', () => {
  expect(Object.keys(base).toSorted()).toEqual(['agent', 'envoy', 'rclone', 'scheduler'])
  for (const stack of Object.values(stacks)) {
    expect(Object.keys(stack).toSorted()).toEqual(['agent', 'server'])
  }
})

describe.each(Object.entries(stacks))('beside %s', (kind, stack) => {
  const merged: Readonly<Record<string, Service | undefined>> = { ...base, server: stack['server'] }

  test.each(Object.entries(PORTS))('%s has its ports', (service, ports) => {
    const published = merged[service]?.ports.map((port) => port.replace(/^[\d.]+:(?=\d+:)/, ''))
    for (const port of ports) expect(published).toContain(port)
  })

  test('the agent has its variables', () => {
    const given = [...(base['agent']?.environment ?? []), ...(stack['agent']?.environment ?? [])]
    const variables = Object.fromEntries(given.map((variable) => variable.split('=')))
    expect(variables).toMatchObject({ ...AGENT_ENVIRONMENT, SELDON_SERVER_TYPE: kind })
    const capabilities = kind === 'mlserver' ? ['sklearn', 'xgboost'] : ['triton', 'onnx']
    expect(variables['SELDON_SERVER_CAPABILITIES'].split(',')).toEqual(
      expect.arrayContaining(capabilities),
    )
    const command = stack['agent']?.command ?? base['agent']?.command
    expect(command).toContain('--log-level=debug')
  })

  test('ports are bound to loopback, and each service starts again', () => {
    for (const service of Object.values(merged)) {
      expect(service?.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
      expect(service?.restart).toBe('unless-stopped')
    }
  })
})

test('the model server is MLServer or Triton', () => {
  const { mlserver, triton } = stacks
  expect(mlserver['server']?.command).toEqual(['mlserver', 'start', '/mnt/agent/models'])
  expect(mlserver['server']?.image).toMatch(/^docker\.io\/seldonio\/mlserver:\d/)
  expect(triton['server']?.command?.[0]).toBe('/opt/tritonserver/bin/tritonserver')
  expect(triton['server']?.image).toMatch(/^nvcr\.io\/nvidia\/tritonserver:\d.*-py3$/)
})
