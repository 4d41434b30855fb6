"""What the mirror must come to, computed apart from the program. Writes mirror-golden.json beside itself.

Needs numpy and scipy: python3 tests/scoring/mirror-golden.py
Independent groups: scipy.stats.ttest_ind(equal_var=False). The same people: scipy.stats.ttest_rel; where some answered only one of
two questions, Derrick, Russ, Toher & White 2017, formula T-new2. Holm's adjustment by hand.
"""

import json
import pathlib

import numpy as np
from scipy import stats

IDS = ["exp-informed", "exp-answers", "exp-access", "exp-heard", "exp-delivered", "exp-change"]
ROLES = ["leader", "manager", "front-line", "back-office"]
rng = np.random.default_rng(20261122)


def answers(means, people):
    return [[float(np.clip(np.round(rng.normal(m, 0.8)), 0, 4) * 25) for m in means] for _ in range(people)]


customers = [i + x for i, x in zip(answers([3.8, 3.5, 3, 3.3, 3.9, 2.2], 14), answers([1.6, 2.6, 3, 2.1, 2.2, 2.4], 14))]
staff = [b + d for b, d in zip(answers([2.4, 3.4, 3.2, 2.6, 3.7, 3.4], 24), answers([3.1, 2.9, 3, 3.2, 3, 2.5], 24))]
# Three customers answered only one of the first two questions, two staff left out the last.
customers[0][0] = customers[3][6] = customers[5][6] = None
staff[1][5] = staff[7][11] = None


def column(rows, at):
    return [row[at] for row in rows if row[at] is not None]


def apart(first, second):
    result = stats.ttest_ind(first, second, equal_var=False)
    low, high = result.confidence_interval(0.95)
    difference = np.mean(first) - np.mean(second)
    return dict(difference=difference, se=difference / result.statistic, df=result.df, low=low, high=high, p=result.pvalue)


def same(rows, first, second):
    one, two = column(rows, first), column(rows, second)
    both = [(row[first], row[second]) for row in rows if row[first] is not None and row[second] is not None]
    difference = np.mean(one) - np.mean(two)
    if len(both) == len(one) == len(two):
        result = stats.ttest_rel(*zip(*both))
        low, high = result.confidence_interval(0.95)
        return dict(difference=difference, se=difference / result.statistic, df=result.df, low=low, high=high, p=result.pvalue)
    s1, s2, n1, n2, nc = np.std(one, ddof=1), np.std(two, ddof=1), len(one), len(two), len(both)
    r = np.corrcoef(*zip(*both))[0, 1]
    se = np.sqrt(s1**2 / n1 + s2**2 / n2 - 2 * r * s1 * s2 * nc / (n1 * n2))
    gamma = (s1**2 / n1 + s2**2 / n2) ** 2 / ((s1**2 / n1) ** 2 / (n1 - 1) + (s2**2 / n2) ** 2 / (n2 - 1))
    na, nb = n1 - nc, n2 - nc
    df = nc - 1 + (gamma - nc + 1) / (na + nb + 2 * nc) * (na + nb)
    half = stats.t.ppf(0.975, df) * se
    p = 2 * stats.t.sf(abs(difference) / se, df)
    return dict(difference=difference, se=se, df=df, low=difference - half, high=difference + half, p=p)


def verdicts(gaps, delta=5):
    order = sorted(range(len(gaps)), key=lambda k: gaps[k]["p"])
    highest, words = 0.0, [None] * len(gaps)
    for rank, k in enumerate(order):
        highest = max(highest, min(1.0, (len(gaps) - rank) * gaps[k]["p"]))
        size, se, df = abs(gaps[k]["difference"]), gaps[k]["se"], gaps[k]["df"]
        half = lambda level: stats.t.ppf((1 + level) / 2, df) * se
        if highest < 0.05:
            words[k] = "clear" if size >= delta else "small"
        elif size + half(0.9) < delta:
            words[k] = "no-meaningful-difference"
        else:
            words[k] = "indicative" if size >= delta and size > half(0.8) else "unclear"
    return words


perception = [apart(column(staff, k), column(customers, k)) for k in range(6)]
service = [same(customers, 6 + k, k) for k in range(6)]
self_image = [apart(column(staff, 6 + k), column(customers, 6 + k)) for k in range(6)]
for gaps in (perception, service, self_image):
    for gap, word in zip(gaps, verdicts(gaps)):
        gap["verdict"] = word

importance = [np.mean(column(customers, k)) for k in range(6)]
experience = [np.mean(column(customers, 6 + k)) for k in range(6)]
whole = [row for row in customers if None not in row]
own = np.array([[row[k] - row[6 + k] for k in range(6)] for row in whole])
own = own - own.mean(axis=1, keepdims=True)
centred = []
for k in range(6):
    gap = importance[k] - np.mean(importance) - (experience[k] - np.mean(experience))
    se = np.std(own[:, k], ddof=1) / np.sqrt(len(whole))
    centred.append(dict(difference=gap, se=se, df=len(whole) - 1, p=2 * stats.t.sf(abs(gap) / se, len(whole) - 1)))
for gap, word in zip(centred, verdicts(centred)):
    gap["verdict"] = word

expected = [
    dict(
        id=IDS[k],
        means=dict(
            importance=importance[k],
            experience=experience[k],
            belief=np.mean(column(staff, k)),
            delivery=np.mean(column(staff, 6 + k)),
        ),
        perception=perception[k],
        service=service[k],
        selfImage=self_image[k],
        centred=centred[k],
    )
    for k in range(6)
]
program = f"numpy {np.__version__}, scipy.stats.ttest_ind(equal_var=False), ttest_rel; Derrick et al. 2017 by formula"
roles = [ROLES[k % 4] for k in range(len(staff))]
text = json.dumps(dict(program=program, customers=customers, staff=staff, roles=roles, expected=expected), indent=1, default=float)
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
