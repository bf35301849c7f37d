"""Times everything that is found about each function of a file, one after another in one warm process.

A line of the file is a definition, or has tabs, and then its columns "id" and "definition" are the first two; lines that
begin with "#" are left out. A file that ends with ".jsonl" goes to `analyze --batch` as it stands.

usage: python3 bench/facts.py FILE [--passes N] [--worst N] [--jar FILE]
"""

import argparse
import json
import statistics
import subprocess
import time


def batch_lines(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            if path.endswith(".jsonl"):
                yield line
            else:
                cells = line.split("\t")
                cells = cells[:2] if len(cells) > 1 else [str(number), line]
                yield json.dumps({"id": cells[0], "definition": cells[1]})


def run(jar, lines, passes):
    """Seconds for each line in each pass, and the last answers."""
    engine = subprocess.Popen(
        ["java", "-jar", jar, "analyze", "--batch", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    times = []
    for _ in range(passes):
        answers = []
        times.append([])
        for line in lines:
            start = time.perf_counter()
            engine.stdin.write(line + "\n")
            engine.stdin.flush()
            answers.append(json.loads(engine.stdout.readline()))
            times[-1].append(time.perf_counter() - start)
    engine.stdin.close()
    engine.wait()
    return times, answers


def unknown_facts(answer):
    return [name for name, fact in answer.get("facts", {}).items() if fact["evidence"] == "unknown"]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("file")
    options.add_argument("--passes", type=int, default=2)
    options.add_argument("--worst", type=int, default=5)
    options.add_argument("--jar", default="target/casewise.jar")
    given = options.parse_args()
    lines = list(batch_lines(given.file))
    times, answers = run(given.jar, lines, given.passes)

    print("| pass | functions | median ms | mean ms | worst s | worst |")
    print("| --: | --: | --: | --: | --: | :-- |")
    for number, seconds in enumerate(times, 1):
        worst = max(range(len(lines)), key=seconds.__getitem__)
        print(
            f"| {number} | {len(lines)} | {1000 * statistics.median(seconds):.1f} | {1000 * statistics.mean(seconds):.1f}"
            f" | {seconds[worst]:.2f} | `{json.loads(lines[worst])['id']}` |"
        )

    print(f"\nThe slowest of pass {len(times)}:\n\n| id | definition | s | not known |\n| :-- | :-- | --: | :-- |")
    last = times[-1]
    for i in sorted(range(len(lines)), key=last.__getitem__, reverse=True)[: given.worst]:
        asked = json.loads(lines[i])
        definition = asked["definition"].replace("|", "\\|").replace("\n", "; ")
        print(f"| {asked['id']} | `{definition}` | {last[i]:.2f} | {' '.join(unknown_facts(answers[i]))} |")

    facts = sum(len(a.get("facts", {})) for a in answers)
    missing = sum(len(unknown_facts(a)) for a in answers)
    refused = [a["id"] for a in answers if "error" in a]
    print(f"\n{facts} facts, {missing} of them unknown; {len(refused)} functions refused{': ' if refused else ''}{' '.join(refused)}")


if __name__ == "__main__":
    main()
