"""Copies of this moto: each a process and a port of its own, which begins with all that this one holds at the moment.

A copy takes no time, while a moto of one's own has to be loaded and filled. The first to ask for a copy by a name is told
to fill it; whoever asks later is told where it is, once that is done.
"""

import contextlib
import os
import signal
import threading

from werkzeug.serving import make_server

_shared = {}
_one_at_a_time = threading.Lock()
_filling = threading.Lock()


def serve(application, tell):
    """Serves on a free port, which it tells, until standard input ends."""
    server = make_server("127.0.0.1", 0, application, threaded=True)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    tell(server.port)
    server.serve_forever()


def _end_with_parent():
    # Below Python's own buffer, whose lock a copy would take along.
    while os.read(0, 4096):
        pass
    # Copies of this one see the same end.
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)
    os._exit(0)


def reap(*_):
    """Takes leave of copies that have ended, now and whenever one does."""
    signal.signal(signal.SIGCHLD, reap)
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0] != 0:
            pass


def copy(application, forget):
    """The port of a new copy, which has forgotten what `forget` makes it forget."""
    with _one_at_a_time:
        reading, writing = os.pipe()
        if os.fork() == 0:
            _become(application, forget, writing)
        os.close(writing)
        with os.fdopen(reading) as told:
            return int(told.readline())


def _become(application, forget, writing):
    global _one_at_a_time
    try:
        # The original holds it; no copy would ever see it free.
        _one_at_a_time = threading.Lock()
        forget()
        serve(application, lambda port: os.write(writing, f"{port}\n".encode()))
    finally:
        os._exit(1)


def end():
    """Ends this copy once it has answered."""
    threading.Timer(0.2, os._exit, [0]).start()


def shared(name, application, forget):
    """Where the copy of a name is, and what is known of it; the first to ask is told that it has to be filled."""
    with _filling:
        first = name not in _shared
        if first:
            _shared[name] = {"port": copy(application, forget), "known": None}
    return {"first": first, **_shared[name]}


def filled(name, known):
    _shared[name]["known"] = known
