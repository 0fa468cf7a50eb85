import { afterEach, describe, expect, test } from 'bun:test'
import { createLoadMeter, type LoadMeter } from '../../../src/agent/scaling/load-meter.ts'
import {
  createScalingTriggers,
  type ScalingTriggers,
  triggerFor,
} from '../../../src/agent/scaling/triggers.ts'
import { seldon } from '../../../src/gen/seldon.js'
import { agentService } from '../../../src/gen/services.ts'
import { createGrpcClient } from '../../../src/lib/grpc/client.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { type FakeScheduler, startFakeScheduler } from '../../support/fake-scheduler.ts'

const { SCALE_UP, SCALE_DOWN } = seldon.mlops.agent.ModelScalingTriggerMessage.Trigger
const settings = { scalingPeriodMs: 5, lagThreshold: 30, inactiveMs: 30_000 }

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

describe('a load', () => {
  const load = { internalName: 'iris_2', averageInFlight: 0, idleMs: 0 }
  const of = { modelName: 'iris', modelVersion: 2, amount: 1 }

  test('calls for one more replica from the threshold on', () => {
    expect(triggerFor({ ...load, averageInFlight: 29.9 }, settings)).toBeUndefined()
    const trigger = { ...of, trigger: SCALE_UP, metrics: { in_flight: 30 } }
    expect(triggerFor({ ...load, averageInFlight: 30.2 }, settings)).toEqual(trigger)
  })

  test('calls for one less when there was none for long enough', () => {
    expect(triggerFor({ ...load, idleMs: 29_999 }, settings)).toBeUndefined()
    const trigger = { ...of, trigger: SCALE_DOWN, metrics: { idle_seconds: 30 } }
    expect(triggerFor({ ...load, idleMs: 30_000 }, settings)).toEqual(trigger)
  })

  test('that was high until just now calls for more, not for less', () => {
    const trigger = triggerFor({ ...load, averageInFlight: 31, idleMs: 30_000 }, settings)
    expect(trigger?.trigger).toBe(SCALE_UP)
  })
})

interface Rig {
  readonly scheduler: FakeScheduler
  readonly meter: LoadMeter
  readonly triggers: ScalingTriggers
}

/** A model that is idle at every reading, so that each calls for one replica less. */
async function rig(changes: Partial<typeof settings> = {}): Promise<Rig> {
  const scheduler = await startFakeScheduler()
  ended.push(() => scheduler.stop())
  const client = createGrpcClient(agentService, { target: `127.0.0.1:${scheduler.port}` })
  ended.push(() => client.close())
  const meter = createLoadMeter(() => performance.now())
  meter.watch('iris_1')
  const triggers = createScalingTriggers({
    client,
    replica: { serverName: 'mlserver', replicaIdx: 3 },
    meter,
    settings: { ...settings, inactiveMs: 0, ...changes },
    log: silentLog,
  })
  ended.push(() => triggers.subscribed(false))
  return { scheduler, meter, triggers }
}

const next = ({ scheduler }: Rig, after = scheduler.triggers.entries.length) =>
  scheduler.triggers.waitFor('trigger', () => true, after)

describe('triggers', () => {
  test('go out over one stream, at each reading', async () => {
    const parts = await rig()
    parts.triggers.subscribed(true)
    const first = await next(parts, 0)
    expect(first).toMatchObject({
      serverName: 'mlserver',
      replicaIdx: 3,
      modelName: 'iris',
      modelVersion: 1,
      trigger: SCALE_DOWN,
      amount: 1,
      metrics: { idle_seconds: 0 },
    })
    await next(parts)
    expect(parts.scheduler.triggerStreams).toBe(1)
  })

  test('need somebody to tell and a model to tell of', async () => {
    const parts = await rig()
    await Bun.sleep(30)
    expect(parts.scheduler.triggerStreams).toBe(0)
    parts.meter.unwatchAll()
    parts.triggers.subscribed(true)
    await Bun.sleep(30)
    expect(parts.scheduler.triggerStreams).toBe(0)
    parts.meter.watch('iris_1')
    await next(parts, 0)
  })

  test('go on over another stream when one ends', async () => {
    const parts = await rig()
    parts.triggers.subscribed(true)
    await next(parts, 0)
    parts.scheduler.endTriggerStreams()
    await next(parts)
    expect(parts.scheduler.triggerStreams).toBe(2)
  })

  test('are kept from a scheduler that does not want them until it is subscribed to anew', async () => {
    const parts = await rig()
    parts.scheduler.scalesModels = false
    parts.triggers.subscribed(true)
    await parts.scheduler.triggersRefused.waitFor('refusal', () => true)
    await Bun.sleep(100)
    expect(parts.scheduler.triggersRefused.entries).toHaveLength(1)
    parts.scheduler.scalesModels = true
    parts.triggers.subscribed(true)
    await next(parts, 0)
  })

  test('end with the subscription', async () => {
    const parts = await rig()
    parts.triggers.subscribed(true)
    await next(parts, 0)
    parts.triggers.subscribed(false)
    await parts.scheduler.triggerStreamEnds.waitFor('end', () => true)
    const { length } = parts.scheduler.triggers.entries
    await Bun.sleep(30)
    expect(parts.scheduler.triggers.entries).toHaveLength(length)
  })
})
