/** Real storages on this machine, and the real rclone. */

import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { freePorts } from '../support/ports.ts'
import { waitFor } from '../support/seldon.ts'

const moto = join(import.meta.dir, '../../.tools/system/bin/moto_server')
const READY_WITHIN_MS = 30_000

export interface Running {
  readonly port: number
  stop(): Promise<void>
}

/** With no remotes of its own but those it is told to keep in `folder`. */
export async function startRclone(folder: string, port = 0): Promise<Running> {
  const found = port === 0 ? (await freePorts(1))[0] : port
  const address = `127.0.0.1:${found}`
  const command = ['rclone', 'rcd', '--rc-no-auth', '--rc-addr', address]
  const noop = () => fetch(`http://${address}/rc/noop`, { method: 'POST' })
  return start([...command, '--config', join(folder, 'rclone.conf')], found ?? 0, noop)
}

export interface S3 extends Running {
  readonly url: string
  readonly key: { readonly id: string; readonly secret: string }
}

/** An S3 server with the bucket `models`, which only `key` may read. */
export async function startS3(files: Readonly<Record<string, string | Blob>>): Promise<S3> {
  const [port = 0] = await freePorts(1)
  const url = `http://127.0.0.1:${port}`
  const server = await start([moto, '-H', '127.0.0.1', '-p', `${port}`], port, () =>
    fetch(`${url}/moto-api/`),
  )
  await send(`${url}/models`, { method: 'PUT' })
  for (const [name, body] of Object.entries(files)) {
    await send(`${url}/models/${name}`, { method: 'PUT', body })
  }
  const key = await makeKey(url)
  // From now on it asks who is there.
  await send(`${url}/moto-api/reset-auth`, { method: 'POST', body: '0' })
  return { ...server, url, key }
}

/** A way to `target` that can be cut. */
export async function startRelay(target: number, port = 0): Promise<Running> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
    client.pipe(upstream).pipe(client)
  })
  const listening = Promise.withResolvers<void>()
  server.listen(port, '127.0.0.1', listening.resolve)
  await listening.promise
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    async stop() {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      for (const socket of sockets) socket.destroy()
      await closed.promise
    },
  }
}

async function makeKey(url: string) {
  await iam(url, { Action: 'CreateUser', UserName: 'agent' })
  const statement = { Effect: 'Allow', Action: '*', Resource: '*' }
  await iam(url, {
    Action: 'PutUserPolicy',
    UserName: 'agent',
    PolicyName: 'all',
    PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
  })
  const made = await iam(url, { Action: 'CreateAccessKey', UserName: 'agent' })
  const part = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(made)?.[1] ?? ''
  return { id: part('AccessKeyId'), secret: part('SecretAccessKey') }
}

function iam(url: string, parameters: Readonly<Record<string, string>>): Promise<string> {
  // The server tells its services apart by who has signed.
  const scope = 'Credential=x/20260101/us-east-1/iam/aws4_request'
  return send(url, {
    method: 'POST',
    headers: { authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=x` },
    body: new URLSearchParams({ Version: '2010-05-08', ...parameters }),
  })
}

async function send(url: string, request: RequestInit): Promise<string> {
  const answer = await fetch(url, request)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${request.method} ${url}: ${answer.status} ${text}`)
  return text
}

async function start(
  command: readonly string[],
  port: number,
  ask: () => Promise<Response>,
): Promise<Running> {
  const child = Bun.spawn([...command], {
    // A bundle of certificates there is none of rclone 1.60's S3 client can take.
    env: { ...process.env, AWS_CA_BUNDLE: '', INITIAL_NO_AUTH_ACTION_COUNT: '1000000' },
    stdin: 'ignore',
    stdout: 'ignore',
    stderr: 'ignore',
  })
  await waitFor(command[0] ?? '', READY_WITHIN_MS, async () => (await ask()).ok)
  return {
    port,
    async stop() {
      child.kill('SIGKILL')
      await child.exited
    },
  }
}
