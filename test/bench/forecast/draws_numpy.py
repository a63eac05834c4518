"""Draws a hospital's year with numpy: a variety at a time, all its draws at once. Prints JSON."""

import json
import sys
import time

import numpy

with open(sys.argv[1], encoding='utf-8') as file:
    given = json.load(file)
limits, yuan = (numpy.array(given[name]) for name in ('limits', 'yuan'))
bounds = numpy.cumsum(given['chances'])[:-1]
draws, common = given['draws'], given['common']


def hospital(seed):
    random = numpy.random.Generator(numpy.random.SFC64(seed))
    factor = numpy.sqrt(common) * random.standard_normal(draws)
    own = numpy.sqrt(1 - common)
    total = numpy.zeros(draws)
    short = numpy.zeros(draws, dtype=bool)
    for limit, retained in zip(limits, yuan):
        share = numpy.searchsorted(bounds, random.random(draws))
        missed = factor + own * random.standard_normal(draws) < limit[share]
        total += numpy.where(missed, 0.0, retained[share])
        short |= missed
    points = numpy.percentile(total, [10, 50, 90])
    return total.mean(), points, short.mean()


times = []
for seed in range(given['rounds']):
    start = time.process_time()
    mean, points, short = hospital(seed)
    times.append((time.process_time() - start) * 1000)
print(json.dumps({
    'ms': sorted(times)[len(times) // 2],
    'mean': float(mean),
    'p10': float(points[0]),
    'short': float(short),
    'version': numpy.__version__,
}))
