# Measures a set of annotated documents and compares it with what docs/measurements.md says was reached: the last words there of the
# form "SET record = 0.741". Wants $home, the repository; $gold, the folder of sets; $work, a folder for files in between.

allowed_fall=0.01

# accuracy_of SET: prints the figures; fails where they cannot be had or the record has fallen too far.
accuracy_of() {
    set=$1
    "$home/readout" score "$gold/$set" --groups >"$work/$set.score" || return 1
    cat "$work/$set.score"
    now=$(sed -n 's/^record  *\([01]\.[0-9]*\).*/\1/p' "$work/$set.score")
    last=$(grep -oE "$set record = [01]\.[0-9]+" "$home/docs/measurements.md" | tail -n 1 | sed 's/.* //')
    if [ -z "$now" ] || [ -z "$last" ]; then
        echo "WRONG $set: no record figure to compare: measured '$now', in docs/measurements.md '$last'"
        return 1
    fi
    if awk "BEGIN { exit !($now < $last - $allowed_fall - 1e-9) }"; then
        echo "WRONG $set: record $now, more than $allowed_fall below the $last of docs/measurements.md"
        return 1
    fi
    echo "ok    $set: record $now, last measured $last"
}
