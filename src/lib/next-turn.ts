/** The next turn of the event loop, for very many who wait for it. */

let due: (() => void)[] = []

/** Like `setImmediate`, which costs much for each call: all who ask in one turn share one. */
export function inNextTurn(callback: () => void): void {
  due.push(callback)
  if (due.length === 1) setImmediate(callAll)
}

function callAll(): void {
  const callbacks = due
  due = []
  for (const callback of callbacks) callback()
}
