import type { ComposeSection } from '../section';
import { actions } from './actions';
import { annex } from './annex';
import { askNext } from './ask-next';
import { changes } from './changes';
import { collected } from './collected';
import { gaps } from './gaps';
import { groups } from './groups';
import { leadersStaff } from './leaders-staff';
import { mirror } from './mirror';
import { notKnown } from './not-known';
import { result } from './result';
import { sources } from './sources';
import { strengths } from './strengths';

/** Every section, in reading order. */
export const sections: readonly ComposeSection[] = [
  collected,
  result,
  gaps,
  strengths,
  notKnown,
  actions,
  askNext,
  groups,
  leadersStaff,
  mirror,
  changes,
  sources,
  annex,
];
