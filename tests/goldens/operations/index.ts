import { agreementOperations } from './agreement';
import { alphaOperations } from './alpha';
import { bootstrapBcaOperations } from './bootstrap-bca';
import { carelessOperations } from './careless';
import { decayOperations } from './decay';
import { detectableChangeOperations } from './detectable-change';
import { distributionsOperations } from './distributions';
import { driversOperations } from './drivers';
import { enpsOperations } from './enps';
import { favourableOperations } from './favourable';
import { importancePerformanceOperations } from './importance-performance';
import { indexGateOperations } from './index-gate';
import { levelOperations } from './level';
import { multiplicityOperations } from './multiplicity';
import { normaliseOperations } from './normalise';
import { omegaOperations } from './omega';
import type { Operations } from './operation';
import { personScoreOperations } from './person-score';
import { priorityOperations } from './priority';
import { quantile7Operations } from './quantile7';
import { rakingOperations } from './raking';
import { raterAgreementOperations } from './rater-agreement';
import { siloIccOperations } from './silo-icc';
import { stratifiedOperations } from './stratified';
import { suppressionOperations } from './suppression';
import { targetGapOperations } from './target-gap';
import { trendOperations } from './trend';
import { twoGroupsOperations } from './two-groups';
import { verdictOperations } from './verdict';

/** By family, then by op. */
export const operations: Readonly<Record<string, Operations | undefined>> = {
  agreement: agreementOperations,
  alpha: alphaOperations,
  'bootstrap-bca': bootstrapBcaOperations,
  careless: carelessOperations,
  decay: decayOperations,
  'detectable-change': detectableChangeOperations,
  distributions: distributionsOperations,
  drivers: driversOperations,
  enps: enpsOperations,
  favourable: favourableOperations,
  'importance-performance': importancePerformanceOperations,
  'index-gate': indexGateOperations,
  level: levelOperations,
  multiplicity: multiplicityOperations,
  normalise: normaliseOperations,
  omega: omegaOperations,
  'person-score': personScoreOperations,
  priority: priorityOperations,
  quantile7: quantile7Operations,
  raking: rakingOperations,
  'rater-agreement': raterAgreementOperations,
  'silo-icc': siloIccOperations,
  stratified: stratifiedOperations,
  suppression: suppressionOperations,
  'target-gap': targetGapOperations,
  trend: trendOperations,
  'two-groups': twoGroupsOperations,
  verdict: verdictOperations,
};
