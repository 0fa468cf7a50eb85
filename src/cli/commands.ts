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
  load: {
    summary: 'Load what manifests declare',
    load: async () => (await import('./load.ts')).load,
  },
  unload: {
    summary: 'Unload what manifests declare',
    load: async () => (await import('./unload.ts')).unload,
  },
  status: {
    summary: 'Tell how the things are that manifests declare',
    load: async () => (await import('./status.ts')).status,
  },
  model: {
    summary: 'Load models, look at them and use them',
    children: {
      load: {
        summary: 'Load models',
        load: async () => (await import('./model/load.ts')).modelLoad,
      },
      unload: {
        summary: 'Unload models',
        load: async () => (await import('./model/unload.ts')).modelUnload,
      },
      list: {
        summary: 'List the models',
        load: async () => (await import('./model/list.ts')).modelList,
      },
      status: {
        summary: 'Tell how models are',
        load: async () => (await import('./model/status.ts')).modelStatus,
      },
      infer: {
        summary: 'Send a request to a model',
        load: async () => (await import('./model/infer.ts')).modelInfer,
      },
      metadata: {
        summary: 'Tell what a model takes and gives',
        load: async () => (await import('./model/metadata.ts')).modelMetadata,
      },
    },
  },
  experiment: {
    summary: 'Split the traffic of models',
    children: {
      start: {
        summary: 'Start experiments, or change them',
        load: async () => (await import('./experiment/start.ts')).experimentStart,
      },
      stop: {
        summary: 'Stop experiments',
        load: async () => (await import('./experiment/stop.ts')).experimentStop,
      },
      list: {
        summary: 'List the experiments',
        load: async () => (await import('./experiment/list.ts')).experimentList,
      },
      status: {
        summary: 'Tell how experiments are',
        load: async () => (await import('./experiment/status.ts')).experimentStatus,
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
  config: {
    summary: 'Choose where the commands connect to',
    children: {
      list: {
        summary: 'List the configurations, or tell what one says',
        load: async () => (await import('./config/list.ts')).configList,
      },
      add: {
        summary: 'Give a file with connections a name',
        load: async () => (await import('./config/add.ts')).configAdd,
      },
      remove: {
        summary: 'Forget a configuration; its file stays',
        load: async () => (await import('./config/remove.ts')).configRemove,
      },
      activate: {
        summary: 'Have the commands connect to where a configuration says',
        load: async () => (await import('./config/activate.ts')).configActivate,
      },
      deactivate: {
        summary: 'Have no configuration in force any more',
        load: async () => (await import('./config/deactivate.ts')).configDeactivate,
      },
    },
  },
  explain: {
    summary: 'Tell why things are as they are',
    children: {
      model: {
        summary: 'Tell where a model has a place, where not and why, and what it waits for',
        load: async () => (await import('./explain/model.ts')).explainModel,
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
    summary: 'Print the configuration that Envoy starts with, or start Envoy with it',
    load: async () => (await import('./bootstrap.ts')).bootstrap,
  },
  healthcheck: {
    summary: 'Tell by the exit code whether the scheduler, the agent or Envoy is ready',
    load: async () => (await import('./healthcheck.ts')).healthcheck,
  },
  version: {
    summary: 'Print the version',
    load: async () => (await import('./version.ts')).version,
  },
}
