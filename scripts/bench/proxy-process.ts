/** Starts one of the processes of `proxy-world.ts`. */

import { join } from 'node:path'

export interface ProxyPorts {
  readonly http: number
  readonly grpc: number
}

/** `args`: the model server's HTTP and gRPC ports, for the role `proxies`. */
export async function startProxyProcess(
  role: 'upstream' | 'proxies',
  ...args: readonly number[]
): Promise<{ readonly child: Bun.Subprocess; readonly ports: ProxyPorts }> {
  const script = join(import.meta.dir, 'proxy-world.ts')
  const child = Bun.spawn([process.execPath, script, role, ...args.map(String)], {
    stdout: 'pipe',
    stderr: 'inherit',
  })
  for await (const chunk of child.stdout) {
    return { child, ports: JSON.parse(Buffer.from(chunk).toString()) }
  }
  throw new Error(`${role} ended`)
}
