# Sourced by samples/run and tests/run, in the project's folder: installs the Debian packages that are missing.
# shellcheck shell=bash

# packages_of LIST...: the packages of these lists in .ci/packages.
packages_of() {
    local list
    for list in "$@"; do
        sed -n "s/^$list: //p" .ci/packages
    done | tr ' ' '\n'
}

package_is_installed() {
    [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

# install_packages LIST...: asks apt for nothing when nothing is missing.
install_packages() {
    local package missing=()
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: please see to it that the likes of these are installed:" $(packages_of "$@") >&2
        return 0
    fi
    for package in $(packages_of "$@"); do
        package_is_installed "$package" || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0

    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            echo "These Debian packages are missing, and neither root nor sudo is at hand. As root, please run:" >&2
            echo "    apt-get update && apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    local log
    log="$(mktemp)"
    if ! { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        echo "apt-get could not install what is missing. As root, please run:" >&2
        echo "    apt-get update && apt-get install ${missing[*]}" >&2
        return 1
    fi
    rm -f "$log"
}

# build PRESET [TARGET...]: configures where needed and builds.
build() {
    local preset="$1"
    shift
    cmake --preset "$preset" --log-level=WARNING && cmake --build --preset "$preset" ${1:+--target "$@"}
}
