import type { Role } from '#questionnaire/questionnaire';
import type { SampleRound } from './company';

/** What staff answer on average to a question of the self-check, 0-100: in the third quarter, in the fourth; and how many cannot say. */
export const staffMeans: Readonly<
  Record<string, Readonly<Record<SampleRound, number>> & { readonly dontKnow?: Readonly<Record<SampleRound, number>> }>
> = {
  'leadership-sponsorship-1': { '2026-Q3': 67, '2026-Q4': 66, dontKnow: { '2026-Q3': 0.34, '2026-Q4': 0.47 } },
  'cascade-2': { '2026-Q3': 67, '2026-Q4': 56 },
  'shared-conviction-2': { '2026-Q3': 60, '2026-Q4': 60 },
  'customer-first-1': { '2026-Q3': 82, '2026-Q4': 84 },
  'one-team-1': { '2026-Q3': 54, '2026-Q4': 64 },
  'horizontal-communication-2': { '2026-Q3': 57, '2026-Q4': 58 },
  'delegated-authority-1': { '2026-Q3': 45, '2026-Q4': 46 },
  'speed-urgency-1': { '2026-Q3': 74, '2026-Q4': 78 },
  'flex-initiative-2': { '2026-Q3': 53, '2026-Q4': 54 },
  'recognition-1': { '2026-Q3': 48, '2026-Q4': 49 },
  'engaged-staff-1': { '2026-Q3': 71, '2026-Q4': 72 },
  'direct-access-1': { '2026-Q3': 68, '2026-Q4': 69, dontKnow: { '2026-Q3': 0.2, '2026-Q4': 0.27 } },
  'promise-keeping-1': { '2026-Q3': 75, '2026-Q4': 77 },
  'early-warning-1': { '2026-Q3': 70, '2026-Q4': 73 },
  'programme-refresh-1': { '2026-Q3': 70, '2026-Q4': 57 },
};

/** Points by which a department or a level answers above or below the company. */
export const departmentTilt: Readonly<Record<string, number>> = { Transport: 1, Warehouse: -7, 'Customer service': 6, Returns: 3 };
export const levelTilt: Readonly<Partial<Record<Role, number>>> = { manager: 7, 'front-line': -1, 'back-office': -1 };

/** Who filled in the self-check: rows by department and level. */
export const rowsBy: Readonly<Record<SampleRound, Readonly<Record<string, Readonly<Partial<Record<Role, number>>>>>>> = {
  '2026-Q3': {
    Transport: { manager: 3, 'front-line': 18, 'back-office': 9 },
    Warehouse: { manager: 3, 'front-line': 14, 'back-office': 9 },
    'Customer service': { manager: 3, 'front-line': 15, 'back-office': 4 },
  },
  '2026-Q4': {
    Transport: { manager: 4, 'front-line': 17, 'back-office': 10 },
    Warehouse: { manager: 3, 'front-line': 14, 'back-office': 8 },
    'Customer service': { manager: 3, 'front-line': 14, 'back-office': 4 },
    Returns: { 'front-line': 3, 'back-office': 1 },
  },
};

/** What some of them wrote at the end, in their own language. */
export const comments: Readonly<Record<'open-change' | 'open-keep', readonly string[]>> = {
  'open-change': [
    'Let us credit small damages without three signatures.',
    'Tell us about route changes before the customer calls us about them.',
    'Сообщать складу об изменениях в заказе сразу, а не вечером.',
    'Więcej uprawnień na miejscu: klient czeka, a ja szukam kierownika.',
    'One phone number for the customer instead of four.',
    'Вернуть ежемесячные разговоры о клиентах: с лета их не было.',
    'Odświeżyć szkolenie z obsługi, nowi nic o programie nie wiedzą.',
  ],
  'open-keep': [
    'Claims up to 200 euros are settled at once, customers notice it.',
    'Диспетчеры всегда на связи, даже ночью.',
    'Szybkie odpowiedzi na pytania klientów, to nas wyróżnia.',
    'The morning call between dispatch and the warehouse.',
    'Никто не спорит с клиентом, кто виноват: сначала решаем вопрос.',
  ],
};
