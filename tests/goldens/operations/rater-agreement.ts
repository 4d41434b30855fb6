import { kappa, krippendorff } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

export const raterAgreementOperations: Operations = {
  kappa: ({ a, b, levels }: { a: Numbers; b: Numbers; levels: readonly number[] }) => {
    const result = kappa(a, b, levels);
    const shares = { n: result.n, percent_agreement: result.percentAgreement, percent_within_one_level: result.percentWithinOneLevel };
    if (result.reason !== null) return undefinedFor(result.reason, shares);
    return { ...shares, kappa: result.kappa, kappa_linear: result.linear, kappa_quadratic: result.quadratic };
  },
  krippendorff: ({ raters_by_units: ratings }: { raters_by_units: readonly Numbers[] }) => {
    const result = krippendorff(ratings);
    const counts = { raters: result.raters, units_with_two_or_more: result.units, pairable_values: result.pairableValues };
    if (result.reason !== null) return undefinedFor(result.reason, counts);
    return { ...counts, alpha_nominal: result.nominal, alpha_ordinal: result.ordinal, alpha_interval: result.interval };
  },
};
