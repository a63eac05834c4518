"""Works the grid out with numpy: every variety in every cell, and with the varieties added up first. Prints JSON."""

import json
import sys
import time

import numpy

with open(sys.argv[1], encoding='utf-8') as file:
    given = json.load(file)
units, old_price, price, spent, fund = (numpy.array(given[name]) for name in ('Q', 'P0', 'Ps', 'S', 'k'))
shares = numpy.array(given['shares'])
bases, winners, levels = (numpy.array(given[name]) for name in ('base', 'winners', 'nonSelected'))
ratio = given['ratio']


def every_variety():
    grid = numpy.empty((len(bases), len(winners), len(levels)))
    spending = fund * spent
    for i, base in enumerate(bases):
        for j, count in enumerate(winners):
            headroom = fund * base * units * (old_price - shares[:, count - 1] * price)
            grid[i, j] = (headroom - levels[:, None] * spending).sum(axis=1)
    return ratio * numpy.maximum(0, grid)


def added_up_first():
    headroom = fund * units * (old_price - shares[:, winners - 1].T * price)
    sums = headroom.sum(axis=1)
    grid = bases[:, None, None] * sums[None, :, None] - levels * (fund * spent).sum()
    return ratio * numpy.maximum(0, grid)


def median_ms(work, rounds=31):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[rounds // 2]


grid = every_variety()
assert numpy.allclose(grid, added_up_first())
print(json.dumps({
    'everyVarietyMs': median_ms(every_variety),
    'addedUpFirstMs': median_ms(added_up_first),
    'sum': float(grid.sum()),
    'version': numpy.__version__,
}))
