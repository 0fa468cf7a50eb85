/** The client's side of an exchange, whatever protocol it speaks. */

import type { OwnAnswer } from './http-answers.ts'
import type { ResponseHead } from './http-head.ts'

export interface Client {
  /** Passes on that the answer is still to come (100, 103). */
  interim(head: ResponseHead): void
  /** The model server's answer begins; its body is given to what this returns. */
  answer(head: ResponseHead, id: string): AnswerBody
  /** A whole answer that is not the model server's. */
  answerItself(answer: OwnAnswer): void
  /** No more of the request for now. */
  pause(): void
  resume(): void
  /** The answer is complete and so is the request. */
  done(): void
  /** The answer broke off: the client must not take it for a whole one. */
  destroy(): void
}

export interface AnswerBody {
  /**
   * Takes bytes in the framing of HTTP/1.1; returns how many of them, from the start, belong to the
   * answer. -1 when the framing is broken. To be called once even when nothing has come yet. The
   * bytes are gone when it returns.
   */
  take(bytes: Buffer): number
  /** Whether the whole answer has been taken. */
  done(): boolean
  /** The model server closed the connection, which ends an answer that has no other end. */
  end(): void
  /** False when the client is slow: no more should come until the exchange hears that it reads on. */
  open(): boolean
}
