import { expect, test } from 'bun:test'
import { explanation } from '../../src/cli/explain/model.ts'

const model = {
  name: 'iris',
  owner: 'file',
  desiredReplicas: 2,
  refusals: [],
  versions: [{ version: 1, server: 'mlserver', state: 'ModelAvailable', reason: '', replicas: [] }],
}
const scaling = { replicas: 2, declaredReplicas: 1, reason: 'replica 0 of mlserver told so' }

test('an explanation tells how a model was scaled, and why not further', () => {
  const changedAt = '2026-01-01T00:00:00.000Z'
  const lack = { replicas: 3, reason: 'no room' }
  const lines = explanation({ ...model, scaling: { ...scaling, changedAt, lack } }, [])
  expect(lines).toContain(
    `  scaled to 2 at ${changedAt} (declared: 1): replica 0 of mlserver told so`,
  )
  expect(lines).toContain('  should be scaled to 3: no room')
})

test('an explanation of a model that was not scaled says nothing of it', () => {
  const untouched = { ...scaling, reason: '', lack: { replicas: 2, reason: 'no room' } }
  const lines = explanation({ ...model, scaling: untouched }, [])
  expect(lines.filter((line) => line.includes('scaled'))).toEqual([
    '  should be scaled to 2: no room',
  ])
  expect(explanation(model, []).join()).not.toContain('scaled')
})
