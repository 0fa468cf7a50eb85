/** Cuts a root down to the wanted files and all that their messages refer to. */

import protobuf from 'protobufjs'

/** All that the types of `files` reach, found by walking fields; services count their messages. */
export function reach(
  root: protobuf.Root,
  files: readonly string[],
): ReadonlySet<protobuf.ReflectionObject> {
  const wanted = new Set(files)
  const reached = new Set<protobuf.ReflectionObject>()
  const visit = (object: protobuf.ReflectionObject | null): void => {
    if (object === null || reached.has(object)) return
    if (!(object instanceof protobuf.Type || object instanceof protobuf.Enum)) return
    reached.add(object)
    visit(object.parent)
    if (object instanceof protobuf.Type) {
      for (const field of object.fieldsArray) {
        if (!isExtension(field)) visit(field.resolve().resolvedType)
      }
    }
  }
  walk(root, (object) => {
    if (object.filename === null || !wanted.has(object.filename)) return
    if (object instanceof protobuf.Service) {
      reached.add(object)
      for (const method of object.methodsArray) {
        method.resolve()
        visit(method.resolvedRequestType)
        visit(method.resolvedResponseType)
      }
    }
    visit(object)
  })
  return reached
}

/** Removes from `root` everything that is not in `keep` and holds nothing of it. */
export function prune(
  root: protobuf.Root,
  keep: ReadonlySet<protobuf.ReflectionObject>,
): protobuf.Root {
  pruneNamespace(root, keep)
  return root
}

function pruneNamespace(
  namespace: protobuf.NamespaceBase,
  keep: ReadonlySet<protobuf.ReflectionObject>,
): boolean {
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
