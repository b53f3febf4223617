# Sourced by ./readout and ./check after find-java.sh; both have set `home`, the repository's folder.
# cli/target/built is the stamp of the last build: its time is the time that build began, so that a source saved while the
# compiler ran counts as newer.

built=$home/cli/target/built

maven() { # runs the wrapper with the Java that was found
    if [ "$java_feature" -ge 23 ]; then
        # Maven's own libraries call sun.misc.Unsafe, of which newer JDKs warn at each start.
        MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
        export MAVEN_OPTS
    fi
    (cd "$home" && JAVA_HOME=$java_home ./mvnw --batch-mode --no-transfer-progress "$@")
}

show_errors() { # LOG: what went wrong, without Maven's advice on how to ask Maven
    grep -E '^\[ERROR\]|^\[WARNING\] /' "$1" | grep -vE '^\[ERROR\] *$|\[Help 1\]|Re-run Maven|To see the full|For more info|After correct|mvn <args>|Tests run:|<<< |dump files' |
        tail -n 40
    grep -q '^\[ERROR\]' "$1" || tail -n 20 "$1"
}

begin_build() {
    mkdir -p "$home/cli/target"
    : >"$home/cli/target/begun"
}

end_build() {
    mv "$home/cli/target/begun" "$built"
}

is_built() { # the stamp is there and no source is newer
    [ -f "$built" ] && [ -f "$home/cli/target/readout.jar" ] || return 1
    newer=$(find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main -newer "$built" -print 2>/dev/null | head -n 1)
    [ -z "$newer" ]
}
