import type { Rule } from '../rule';
import { avoided } from './avoided';
import { changes } from './changes';
import { fading } from './fading';
import { gaps } from './gaps';
import { gates } from './gates';
import { mirror } from './mirror';
import { notKnown } from './not-known';
import { sayDo } from './say-do';
import { strengths } from './strengths';
import { twoRealities } from './two-realities';
import { wrongAudience } from './wrong-audience';

/** Every rule, in the order its facts are read. */
export const rules: readonly Rule[] = [
  gates,
  gaps,
  strengths,
  notKnown,
  wrongAudience,
  avoided,
  twoRealities,
  sayDo,
  mirror,
  changes,
  fading,
];
