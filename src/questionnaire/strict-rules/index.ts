import type { StrictRule } from '../strict-rule';
import { closingMarks } from './closing-marks';
import { coverage } from './coverage';
import { figures } from './figures';
import { oneText } from './one-text';
import { readingOrder } from './reading-order';
import { reservePool } from './reserve-pool';
import { reversedShare } from './reversed-share';
import { terms } from './terms';
import { translated } from './translated';
import { wordCount } from './word-count';

/** Every rule of a strict check. */
export const strictRules: readonly StrictRule[] = [
  translated,
  figures,
  closingMarks,
  wordCount,
  reversedShare,
  readingOrder,
  reservePool,
  coverage,
  oneText,
  terms,
];
