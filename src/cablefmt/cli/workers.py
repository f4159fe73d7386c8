"""Work on many sources: in this process as long as they are few, then in as many as the machine has processors for."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import get_context
from typing import TypeVar

__all__ = ["mapped"]

T = TypeVar("T")
R = TypeVar("R")

#: So many items are done before another process is worth its start: a copy of this one soon is, one that begins anew has to
#: build the grammar first.
_FEW = {"fork": 16, "spawn": 64}
#: Items that travel together.
_BATCH = 32
#: Batches that wait for each process; more would only fill the memory.
_AHEAD = 3


def mapped(work: Callable[[T], R], items: Iterable[T], *, jobs: int | None = None) -> Iterator[tuple[T, R]]:
    """Give each item with `work(item)`, in the order of the items, as soon as it is there.

    Args:
        work: A function that other processes can import, or a `functools.partial` of one.
        items: They are taken as they are needed.
        jobs: How many processes; None for as many as there are processors. With one, all is done here.

    >>> list(mapped(abs, [-1, 2]))
    [(-1, 1), (2, 2)]
    """
    count = jobs or _processors()
    iterator = iter(items)
    few = iterator if count <= 1 else islice(iterator, _FEW[_start_method()])
    yield from ((item, work(item)) for item in few)
    batches = iter(lambda: list(islice(iterator, _BATCH)), [])
    first = next(batches, None)
    if first is not None:
        yield from _pooled(work, first, batches, count)


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start_method() -> str:
    """How a process is started: as a copy of this one, which has built the grammar, where that is safe; else anew.

    A copy has only the thread that made it, and on a Mac the libraries of the system do not outlive one.
    """
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _pooled(work: Callable[[T], R], first: list[T], batches: Iterator[list[T]], count: int) -> Iterator[tuple[T, R]]:
    pool = ProcessPoolExecutor(count, mp_context=get_context(_start_method()), initializer=_begin)
    waiting = deque[tuple[list[T], Future[list[R]]]]()
    batch: list[T] | None = first
    try:
        while batch is not None or waiting:
            while batch is not None and len(waiting) < count * _AHEAD:
                waiting.append((batch, pool.submit(_each, work, batch)))
                batch = next(batches, None)
            yield from zip(waiting[0][0], waiting[0][1].result(), strict=True)
            waiting.popleft()
    except BrokenProcessPool:
        # A process was killed, for want of memory perhaps: what is left is done here.
        left = [*(items for items, _ in waiting), *([batch] if batch is not None else [])]
        yield from ((item, work(item)) for items in chain(left, batches) for item in items)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _each(work: Callable[[T], R], batch: list[T]) -> list[R]:
    return [work(item) for item in batch]


def _begin() -> None:
    """Leave interrupts to the parent, and what was copied from it out of every search for garbage: it stays to the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
