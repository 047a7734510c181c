#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the main job the way a screen reader does, over the accessibility bus: screenreader.py GALLEY
Opens a blog, goes to a post, reads and edits its title, types a paragraph, saves, and compares the file on the disk.
Starts a display, a bus and a profile of its own. Leaves with 77 where the packages for it are missing."""
import ctypes
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

MISSING = 77
WAIT = 60  # seconds, for one thing to happen

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("python3-gi or gir1.2-atspi-2.0 is missing")
    sys.exit(MISSING)


def outside(program):
    """Runs this again on a display and a bus of its own."""
    for tool in ("Xvfb", "xvfb-run", "dbus-run-session"):
        if not shutil.which(tool):
            print(f"{tool} is missing")
            return MISSING
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       LC_ALL="C.UTF-8", NO_AT_BRIDGE="0", LIBGL_ALWAYS_SOFTWARE="1")
    environment.pop("WAYLAND_DISPLAY", None)
    with tempfile.TemporaryDirectory() as runtime:
        os.chmod(runtime, 0o700)
        environment["XDG_RUNTIME_DIR"] = runtime
        return subprocess.run(["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1440x900x24",
                               sys.executable, __file__, "--inside", program], env=environment, check=False).returncode


def children(thing):
    """The children there are; one that goes meanwhile is none."""
    for index in range(max(0, thing.get_child_count())):
        try:
            child = thing.get_child_at_index(index)
        except GLib.Error:
            continue
        if child:
            yield child


def find(thing, name, roles=None):
    """The first object of this name below a thing; the page's own objects are the post's."""
    try:
        if thing.get_name() == name and (not roles or thing.get_role_name() in roles):
            return thing
        if thing.get_role_name() in ("document web", "internal frame"):
            return None
        for child in children(thing):
            found = find(child, name, roles)
            if found:
                return found
    except GLib.Error:
        pass
    return None


def wait_for(what, condition):
    """Waits until the condition answers with something."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        try:
            answer = condition()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise SystemExit(f"FAILED: {what} did not happen within {WAIT} s")


def act(thing, *names):
    """Does the first action of a thing that has one of these names."""
    for index in range(thing.get_n_actions()):
        if Atspi.Action.get_action_name(thing, index) in names:
            thing.do_action(index)
            return
    offered = [Atspi.Action.get_action_name(thing, index) for index in range(thing.get_n_actions())]
    raise SystemExit(f"FAILED: {thing.get_name()} offers {offered}, not one of {names}")


def click(x, y):
    """Presses the first button of the mouse there, through X's extension for tests."""
    x11, xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    xtest.XTestFakeMotionEvent(display, -1, x, y, ctypes.c_ulong(0))
    for pressed in (1, 0):
        xtest.XTestFakeButtonEvent(display, 1, pressed, ctypes.c_ulong(0))
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


def text_of(thing):
    return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))


def expect(what, found, wanted):
    if found != wanted:
        raise SystemExit(f"FAILED: {what}: {found!r} instead of {wanted!r}")
    print(f"ok: {what}")


def journey(program, folder):
    blog = folder / "blog"
    (blog / "posts").mkdir(parents=True)
    (blog / "next.config.js").write_text("module.exports = {}\n")
    (blog / "posts/first.md").write_text('---\ntitle: First\n---\n\nOne.\n')
    second = blog / "posts/second.md"
    second.write_text('---\ntitle: "Second"   # kept\ndate: 2020-01-01\n---\n\nBefore.\n')
    galley = subprocess.Popen([program, "--new-instance", "--profile-dir", str(folder / "profile"), str(blog / "posts/first.md")],
                              stderr=subprocess.DEVNULL)
    try:
        def application():
            return next((each for each in children(Atspi.get_desktop(0)) if each.get_process_id() == galley.pid), None)
        program_object = wait_for("the program comes onto the bus", application)
        wait_for("its window comes", lambda: find(program_object, "First - Galley"))
        print("ok: the window is called by its post")

        posts = wait_for("the list of posts", lambda: find(program_object, "Posts"))
        row = wait_for("both posts in the list",
                       lambda: next((each for each in children(posts) if each.get_name().startswith("Second")), None))
        print(f"ok: the row says {row.get_name()!r}")
        # As Orca clicks on what is read.
        place = row.get_extents(Atspi.CoordType.SCREEN)
        click(place.x + place.width // 3, place.y + place.height // 2)
        wait_for("the second post opens", lambda: find(program_object, "Second - Galley"))
        print("ok: the post opens from the list")

        title = wait_for("the title's field", lambda: find(program_object, "title", ("text", "entry")))
        expect("the title reads", text_of(title), "Second")
        title.grab_focus()
        Atspi.EditableText.set_text_contents(title, "Second thoughts")
        wait_for("the window follows the title", lambda: text_of(title) == "Second thoughts")
        body = wait_for("the body", lambda: find(program_object, "Post body"))
        expect("the body reads without the front matter", text_of(body), "\nBefore.\n")
        body.grab_focus()
        Atspi.EditableText.insert_text(body, Atspi.Text.get_character_count(body), "\nA paragraph.\n", 14)
        wait_for("the paragraph stands in the body", lambda: "A paragraph." in text_of(body))
        wait_for("the window follows the title", lambda: find(program_object, "Second thoughts - Galley")
                 or find(program_object, "Second thoughts* - Galley"))
        print("ok: title and paragraph are in")

        save = wait_for("the entry that saves", lambda: find(program_object, "Save", ("menu item",)))
        act(save, "Press", "Toggle")
        wanted = '---\ntitle: "Second thoughts"   # kept\ndate: 2020-01-01\n---\n\nBefore.\n\nA paragraph.\n'
        wait_for("the file is written", lambda: second.read_text() != '---\ntitle: "Second"   # kept\ndate: 2020-01-01\n---\n\nBefore.\n')
        wait_for("the state says that it is saved", lambda: find(program_object, "Saved"))
        expect("the file on the disk", second.read_text(), wanted)
        expect("the other post", (blog / "posts/first.md").read_text(), '---\ntitle: First\n---\n\nOne.\n')
    finally:
        galley.kill()
        galley.wait()


def main():
    if sys.argv[1] != "--inside":
        return outside(sys.argv[1])
    Atspi.init()
    with tempfile.TemporaryDirectory() as folder:
        journey(sys.argv[2], pathlib.Path(folder))
    print("A screen reader's journey is complete.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
