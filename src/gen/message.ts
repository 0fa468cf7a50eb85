// Made by `bun run gen`; do not edit.

/** Holds an encoded message. */
export interface Writer {
  finish(): Uint8Array
}

/** How a message is written. */
export interface MessageEncoder<Init> {
  encode(message: Init): Writer
}

/** How a message is written and read. Decoded `bytes` fields share memory with the input. */
export interface MessageType<T, Init> extends MessageEncoder<Init> {
  /** Throws on bytes that are no such message. */
  decode(bytes: Uint8Array): T
}

/** The values of an enum by name, and their names by value. */
export type EnumObject<Values> = Readonly<Values> & {
  readonly [value: number]: (keyof Values & string) | undefined
}

/** The real message types are inferred from the constants in services.ts. */
export interface MethodDefinition {
  /** `/package.Service/Method` */
  readonly path: string
  readonly requestStream: boolean
  readonly responseStream: boolean
  readonly request: MessageType<unknown, never>
  readonly response: MessageType<unknown, never>
}

export interface ServiceDefinition {
  /** `package.Service` */
  readonly name: string
  readonly methods: Readonly<Record<string, MethodDefinition>>
}
