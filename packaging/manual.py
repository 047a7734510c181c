#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a program's man page and its completions for bash, zsh and fish out of what it says of itself.

    manual.py PROGRAM FOLDER

PROGRAM --describe prints its table of options or commands as JSON; manual.json beside this file has the sentences that
no table holds. Writes FOLDER/man/NAME.1.gz, bash/NAME.bash, zsh/_NAME, fish/NAME.fish. Same input, same bytes.
"""
import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def roff(text):
    """Text as groff reads it: no control lines, hyphens that can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return ("\\&" + text) if text[:1] in ".'" else text


def kind(value):
    """What completes a value that the table calls VALUE: a folder, a file, these words, or nothing."""
    if "|" in value:
        return value.split("|")
    if value in ("DIR",):
        return "folder"
    if re.fullmatch(r"(FILE|PATH|OUT|PICTURE)(\.\w+)?", value):
        return "file"
    return None


class Table:
    """The two programs' tables as one shape: options of the program, commands, options of each."""

    def __init__(self, described):
        self.program = described["program"]
        self.version = described["version"]
        self.options = [(o["name"], o["value"], o["meaning"]) for o in described.get("options", [])]
        self.commands = []
        for command in described.get("commands", []):
            usage = command["usage"]
            options = []
            for name in command["options"]:
                value = re.search(re.escape(name) + r"[ =]([A-Z]+)", usage)
                options.append((name, value.group(1) if value else "", ""))
            operand = re.search(r"(?<![A-Z-] )(?<!=)\b(FILE|DIR|PATH)\b", usage)
            self.commands.append((command["name"], usage, command["summary"], options,
                                  kind(operand.group(1)) if operand else None))
        if self.commands:
            self.options = [("--help", "", "print the commands and exit"),
                            ("--version", "", "print the version and exit"),
                            ("--describe", "", "print the commands as JSON and exit")]


def man(table, prose):
    name = table.program
    out = [f'.\\" {LICENCE}', f'.TH {name.upper()} 1 "" "Galley {table.version}" "User Commands"',
           ".SH NAME", f"{roff(name)} \\- {roff(prose['name'])}", ".SH SYNOPSIS"]
    for synopsis in prose["synopsis"]:
        out += [f".B {roff(name)}", roff(synopsis)]
    out.append(".SH DESCRIPTION")
    for number, paragraph in enumerate(prose["description"]):
        out += [".PP"] * (number > 0) + [roff(paragraph)]
    if table.commands:
        out.append(".SH COMMANDS")
        for command, usage, summary, _, _ in table.commands:
            out += [".TP", f"\\fB{roff(command)}\\fR {roff(usage)}", roff(summary[0].upper() + summary[1:] + ".")]
    out.append(".SH OPTIONS")
    for option, value, meaning in table.options:
        out += [".TP", f"\\fB{roff(option)}\\fR" + (f" \\fI{roff(value)}\\fR" if value else ""),
                roff(meaning[0].upper() + meaning[1:] + ".")]
    for title, paragraphs in prose["sections"]:
        out.append(f".SH {title}")
        for number, paragraph in enumerate(paragraphs):
            out += [".PP"] * (number > 0) + [roff(paragraph)]
    out += [".SH SEE ALSO", f".BR {roff(prose['see'])} (1)"]
    return "\n".join(out) + "\n"


def bash_values(indent, options, operand):
    """Lines that complete after the word before the caret, then options, then operands."""
    lines = [f'{indent}case $previous in']
    for option, value, _ in options:
        if not value:
            continue
        completes = kind(value)
        if isinstance(completes, list):
            body = f'mapfile -t COMPREPLY < <(compgen -W "{" ".join(completes)}" -- "$word")'
        elif completes == "folder":
            body = 'mapfile -t COMPREPLY < <(compgen -d -- "$word")'
        elif completes == "file":
            body = 'mapfile -t COMPREPLY < <(compgen -f -- "$word")'
        else:
            body = "COMPREPLY=()"
        lines.append(f"{indent}  {option}) {body}; return ;;")
    lines.append(f"{indent}esac")
    if lines[1:-1] == []:
        lines = []
    names = " ".join(o + ("=" if o == "--spec" else "") for o, _, _ in options)
    lines += [f"{indent}if [[ $word == -* ]]; then",
              f'{indent}  mapfile -t COMPREPLY < <(compgen -W "{names}" -- "$word"); return',
              f"{indent}fi"]
    if operand:
        lines.append(f'{indent}mapfile -t COMPREPLY < <(compgen -{"d" if operand == "folder" else "f"} -- "$word")')
    return lines


def bash(table):
    function = "_" + table.program.replace("-", "_")
    out = [f"# {LICENCE}", "# shellcheck shell=bash", f"# What bash completes for {table.program}.",
           f"{function}() {{", '  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}',
           "  COMPREPLY=()"]
    if not table.commands:
        out += bash_values("  ", table.options, "file")
    else:
        names = " ".join([c[0] for c in table.commands] + [o[0] for o in table.options])
        out += ["  if [ \"$COMP_CWORD\" = 1 ]; then",
                f'    mapfile -t COMPREPLY < <(compgen -W "{names}" -- "$word"); return', "  fi",
                "  case ${COMP_WORDS[1]} in"]
        for command, _, _, options, operand in table.commands:
            out += [f"    {command})"] + bash_values("      ", options, operand) + ["      ;;"]
        out += ["  esac"]
    return "\n".join(out + ["}", f"complete -o filenames -F {function} {table.program}"]) + "\n"


def zsh_quote(text):
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def zsh_action(value):
    completes = kind(value)
    if isinstance(completes, list):
        return f":{zsh_quote(value)}:({' '.join(completes)})"
    return f":{zsh_quote(value)}:" + {"folder": "_files -/", "file": "_files"}.get(completes, "")


def zsh_specs(options):
    specs = []
    for option, value, meaning in options:
        name = option + ("=-" if option == "--spec" else "")
        text = f"[{zsh_quote(meaning)}]" if meaning else ""
        specs.append(f"'{name}{text}{zsh_action(value) if value else ''}'")
    return specs


def zsh_operand(operand):
    return {"folder": "'*:folder:_files -/'", "file": "'*:file:_files'"}.get(operand, "")


def zsh(table):
    out = [f"#compdef {table.program}", f"# {LICENCE}"]
    if not table.commands:
        specs = zsh_specs(table.options) + ["'*:post or folder:_files'"]
        return "\n".join(out + ["_arguments \\", " \\\n".join("  " + s for s in specs)]) + "\n"
    out += ["if (( CURRENT == 2 )); then", "  local -a commands=("]
    out += [f"    '{zsh_quote(name)}:{zsh_quote(summary)}'" for name, _, summary, _, _ in table.commands]
    out += [f"    '{zsh_quote(name)}:{zsh_quote(meaning)}'" for name, _, meaning in table.options]
    out += ["  )", "  _describe command commands", "  return", "fi", "local command=$words[2]",
            "shift words; (( CURRENT-- ))", "case $command in"]
    for command, _, _, options, operand in table.commands:
        specs = zsh_specs(options) + ([zsh_operand(operand)] if operand else [])
        out.append(f"  {command}) _arguments {' '.join(specs)} ;;")
    return "\n".join(out + ["esac"]) + "\n"


def fish_option(program, condition, option, value, meaning):
    line = f"complete -c {program}"
    if condition:
        line += f" -n '{condition}'"
    line += f" -l {option[2:]}" if option.startswith("--") else f" -s {option[1:]}"
    if value:
        completes = kind(value)
        if isinstance(completes, list):
            line += f" -x -a '{' '.join(completes)}'"
        elif completes == "folder":
            line += " -x -a '(__fish_complete_directories)'"
        elif completes == "file":
            line += " -r -F"
        else:
            line += " -x"
    quoted = meaning.replace("'", "\\'")
    return line + (f" -d '{quoted}'" if meaning else "")


def fish(table):
    out = [f"# {LICENCE}"]
    first = "test (count (commandline -opc)) -eq 1" if table.commands else ""
    out += [fish_option(table.program, first, *option) for option in table.options]
    for command, _, summary, options, operand in table.commands:
        quoted = summary.replace("'", "\\'")
        out.append(f"complete -c {table.program} -n '{first}' -f -a {command} -d '{quoted}'")
        inside = f"__fish_seen_subcommand_from {command}"
        out += [fish_option(table.program, inside, *option) for option in options]
        if operand == "folder":
            out.append(f"complete -c {table.program} -n '{inside}' -f -a '(__fish_complete_directories)'")
    return "\n".join(out) + "\n"


def main(program, folder):
    described = subprocess.run([program, "--describe"], check=True, stdout=subprocess.PIPE).stdout
    table = Table(json.loads(described))
    prose = json.loads((Path(__file__).parent / "manual.json").read_text(encoding="utf-8"))[table.program]
    page = man(table, prose)
    files = {f"man/{table.program}.1.gz": gzip.compress(page.encode(), 9, mtime=0),
             f"bash/{table.program}.bash": bash(table).encode(),
             f"zsh/_{table.program}": zsh(table).encode(),
             f"fish/{table.program}.fish": fish(table).encode()}
    for name, content in files.items():
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
