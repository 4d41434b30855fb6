import type { Part } from '#questionnaire/part-of';
import type { Response } from './response';

/** Which parts a person answers for; both only where nothing is stated and both were answered. */
export interface Speaks {
  readonly customers: boolean;
  readonly staff: boolean;
  /** Told by what was answered, for want of anything else. */
  readonly isInferred: boolean;
}

const asCustomer: Speaks = { customers: true, staff: false, isInferred: false };
const asStaff: Speaks = { customers: false, staff: true, isInferred: false };

/**
 * Whom a person speaks for: by role; else by the level stated, which may be no role; else by what was put to them (a side of which every
 * answer is `not-shown` was not); else by what was answered. `parts[i]` belongs to `answers[i]`.
 */
export function speaksFor(
  { role, attributes, answers }: Pick<Response, 'role' | 'attributes' | 'answers'>,
  parts: readonly Part[],
): Speaks {
  if (role !== null) return role === 'customer' ? asCustomer : asStaff;
  if (!parts.includes('customers')) return asStaff;
  const level = Object.hasOwn(attributes, 'level') ? attributes.level?.trim().toLowerCase() : '';
  if (level) return level === 'customer' ? asCustomer : asStaff;
  if (parts.every((part) => part === 'customers')) return asCustomer;
  const wasPut = (part: Part): boolean => answers.some(({ state }, i) => parts[i] === part && state !== 'not-shown');
  if (parts.includes('staff') && wasPut('customers') !== wasPut('staff')) return wasPut('customers') ? asCustomer : asStaff;
  const gave = (part: Part): boolean => answers.some(({ state }, i) => parts[i] === part && state !== 'skipped' && state !== 'not-shown');
  const customers = gave('customers');
  return { customers, staff: !customers || gave('staff'), isInferred: true };
}

/** Whether a question is put to somebody who speaks so. */
export const isPutTo = (part: Part | undefined, { customers, staff }: Speaks): boolean =>
  part === 'customers' ? customers : part === 'staff' ? staff : true;
