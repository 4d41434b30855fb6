/** The next free code of a kind of respondent: leader-01, leader-02 … */
export function nextCode(stem: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  for (let number = 1; ; number += 1) {
    const code = `${stem}-${String(number).padStart(2, '0')}`;
    if (!used.has(code)) return code;
  }
}
