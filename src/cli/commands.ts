/** All commands of `seldon`. */

import type { CommandTree } from './command.ts'

export const commands: CommandTree = {
  up: {
    summary: 'Run everything on this machine: Envoy, model servers and the control plane',
    load: async () => (await import('./up/command.ts')).up,
  },
  scheduler: {
    summary: 'Run the control plane',
    load: async () => (await import('./scheduler/command.ts')).scheduler,
  },
  agent: {
    summary: 'Run beside a model server: load its models, pass requests on',
    load: async () => (await import('./agent.ts')).agent,
  },
  model: {
    summary: 'Look at models and use them',
    children: {
      list: {
        summary: 'List the models',
        load: async () => (await import('./model/list.ts')).modelList,
      },
      status: {
        summary: 'Tell how a model is',
        load: async () => (await import('./model/status.ts')).modelStatus,
      },
      infer: {
        summary: 'Send a request to a model',
        load: async () => (await import('./model/infer.ts')).modelInfer,
      },
    },
  },
  server: {
    summary: 'Look at servers',
    children: {
      list: {
        summary: 'List the servers',
        load: async () => (await import('./server/list.ts')).serverList,
      },
      status: {
        summary: 'Tell how a server is',
        load: async () => (await import('./server/status.ts')).serverStatus,
      },
    },
  },
  proxies: {
    summary: 'List the proxies and whether they have what they should',
    load: async () => (await import('./proxies.ts')).proxies,
  },
  validate: {
    summary: 'Check manifests',
    load: async () => (await import('./validate.ts')).validate,
  },
  bootstrap: {
    summary: 'Print the configuration that Envoy starts with',
    load: async () => (await import('./bootstrap.ts')).bootstrap,
  },
  healthcheck: {
    summary: 'Tell by the exit code whether the scheduler is ready',
    load: async () => (await import('./healthcheck.ts')).healthcheck,
  },
  version: {
    summary: 'Print the version',
    load: async () => (await import('./version.ts')).version,
  },
}
