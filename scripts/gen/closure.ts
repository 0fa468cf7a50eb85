/** Cuts a root down to what is wanted and all that it refers to. */

import protobuf from 'protobufjs'

type Wanted = ReadonlySet<protobuf.ReflectionObject>

/** All that the types and services of `files` reach. */
export function reachFiles(root: protobuf.Root, files: readonly string[]): Wanted {
  const wanted = new Set(files)
  const from: protobuf.ReflectionObject[] = []
  walk(root, (object) => {
    if (object.filename !== null && wanted.has(object.filename)) from.push(object)
  })
  return reach(from)
}

/** All that the methods of `services` reach. */
export function reachServices(root: protobuf.Root, services: readonly string[]): Wanted {
  return reach(services.map((name) => root.lookupService(name)))
}

/** Found by walking fields and methods; what a message is nested in comes along. */
function reach(from: readonly protobuf.ReflectionObject[]): Wanted {
  const reached = new Set<protobuf.ReflectionObject>()
  const waiting = [...from]
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (reached.has(object) || !isDescribed(object)) continue
    reached.add(object)
    if (object.parent !== null) waiting.push(object.parent)
    waiting.push(...referred(object))
  }
  return reached
}

function isDescribed(object: protobuf.ReflectionObject): boolean {
  return [protobuf.Service, protobuf.Type, protobuf.Enum].some((kind) => object instanceof kind)
}

function referred(object: protobuf.ReflectionObject): protobuf.ReflectionObject[] {
  if (object instanceof protobuf.Service) {
    return object.methodsArray.flatMap((method) => {
      method.resolve()
      return [method.resolvedRequestType ?? [], method.resolvedResponseType ?? []].flat()
    })
  }
  if (!(object instanceof protobuf.Type)) return []
  return object.fieldsArray.flatMap((field) =>
    isExtension(field) ? [] : (field.resolve().resolvedType ?? []),
  )
}

/**
 * Just the messages of `names` and the enums of their fields.
 * Takes from these messages the fields that hold any other message.
 */
export function cutTo(root: protobuf.Root, names: readonly string[]): Wanted {
  const types = new Set<protobuf.ReflectionObject>(names.map((name) => root.lookupType(name)))
  const isKept = (object: protobuf.ReflectionObject | null) =>
    !(object instanceof protobuf.Type) || types.has(object)
  const wanted = new Set(types)
  for (const type of types) {
    if (!(type instanceof protobuf.Type)) continue
    if (!isKept(type.parent)) throw new Error(`${type.fullName} is wanted without its parent`)
    for (const field of type.fieldsArray) {
      const { resolvedType } = field.resolve()
      if (!(isKept(resolvedType) && isKept(resolvedType?.parent ?? null))) {
        field.partOf?.remove(field)
        type.remove(field)
      } else if (resolvedType !== null) {
        wanted.add(resolvedType)
      }
    }
  }
  return wanted
}

/** Removes from `root` everything that is not in `keep` and holds nothing of it. */
export function prune(root: protobuf.Root, keep: Wanted): protobuf.Root {
  pruneNamespace(root, keep)
  return root
}

function pruneNamespace(namespace: protobuf.NamespaceBase, keep: Wanted): boolean {
  for (const child of namespace.nestedArray) {
    const needed =
      child instanceof protobuf.Namespace && !(child instanceof protobuf.Service)
        ? pruneNamespace(child, keep) || keep.has(child)
        : keep.has(child)
    if (!needed) namespace.remove(child)
  }
  if (namespace instanceof protobuf.Type) {
    for (const field of namespace.fieldsArray) if (isExtension(field)) namespace.remove(field)
  }
  return namespace.nestedArray.length > 0
}

/** Visits everything below `object`, in the order of the source. */
export function walk(
  object: protobuf.ReflectionObject,
  visit: (object: protobuf.ReflectionObject) => void,
): void {
  visit(object)
  if (!(object instanceof protobuf.Namespace)) return
  for (const child of object.nestedArray) walk(child, visit)
}

function isExtension(field: protobuf.Field): boolean {
  return field.name.startsWith('.') || field.declaringField !== null
}
