# Sourced by ./readout and ./check. `find_java KIND` looks for the newest Java of 21 or later and sets
#   java_home     its folder
#   java_version  its full version, such as 25.0.3+9-LTS
#   java_feature  its number, such as 25
# KIND is `runtime` (bin/java will do) or `compiler` (bin/javac is needed). It returns 1 if there is none.
# Of two that are equally new, the one from JAVA_HOME wins, then the one on the PATH. Versions are read from the JDK's own
# `release` file: starting each Java to ask for its version would take longer than reading a document.

find_java() {
    java_home= java_version= java_feature=0
    kind=$1
    consider "${JAVA_HOME:-}"
    on_path=$(command -v java) && case $on_path in
        /usr/bin/java) [ -L /usr/bin/java ] && consider_link "$on_path" ;; # on macOS it is a stub, no link
        *) consider_link "$on_path" ;;
    esac
    for candidate in /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        consider "$candidate"
    done
    if [ "$java_feature" -lt 21 ] && [ -x /usr/libexec/java_home ]; then
        consider "$(/usr/libexec/java_home -v 21+ 2>/dev/null)"
    fi
    [ "$java_feature" -ge 21 ]
}

consider_link() {
    resolved=$(readlink -f "$1" 2>/dev/null) || resolved=$1
    consider "${resolved%/bin/java}"
}

consider() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] || return 0
    [ "$kind" = runtime ] || [ -x "$1/bin/javac" ] || return 0
    found=
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            value=${value#\"} value=${value%\"}
            case $key in
                JAVA_RUNTIME_VERSION) found=$value; break ;;
                JAVA_VERSION) found=${found:-$value} ;;
            esac
        done <"$1/release"
    else
        found=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.runtime\.version = //p')
    fi
    feature=${found%%[!0-9]*}
    if [ "${feature:-0}" -gt "$java_feature" ]; then
        java_home=$1 java_version=$found java_feature=$feature
    fi
}

no_java() {
    cat >&2 <<END
readout: no Java 21 or newer was found.
Looked in JAVA_HOME (${JAVA_HOME:-not set}), on the PATH, in /usr/lib/jvm, ~/.sdkman, ~/.jdks and macOS's java_home.
Install a JDK of 21 or newer (for example from https://adoptium.net), or set JAVA_HOME to one.
END
}
