import type { Flow } from '../flow'
import { announcing } from './announcing'
import { answering } from './answering'
import { deciding } from './deciding'
import { keeping } from './keeping'

/** Every flow of the matrix. */
export const FLOWS: readonly Flow[] = [...announcing, ...answering, ...deciding, ...keeping]
