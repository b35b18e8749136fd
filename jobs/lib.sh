# What jobs/daght and jobs/submit share; sourced by them after `home` is set to the folder above jobs.

# Text and file names are UTF-8 whatever the user's locale.
export LC_ALL=C.UTF-8

target=$home/target
jar=$target/daght-job.jar

fail() {
    echo "daght: $*" >&2
    exit 1
}

# The Java that JAVA_HOME names, else that of the path.
find_java() {
    java=java
    [[ -n ${JAVA_HOME:-} && -x $JAVA_HOME/bin/java ]] && java=$JAVA_HOME/bin/java
    command -v "$java" >/dev/null \
        || fail "no Java found; install a JDK, version 17 (Debian: apt-get install openjdk-17-jdk-headless), or set JAVA_HOME"
}

# Whether the jar must be built: it is missing, older than a source, or a library beside it has gone from Maven's cache.
stale() {
    [[ ! -s $jar || ! -s $target/classpath-spark.txt || ! -s $target/classpath-plain.txt ]] && return 0
    local sources=() source entry
    for source in src/main data/lexicon data/training pom.xml; do
        [[ -e $home/$source ]] && sources+=("$home/$source")
    done
    [[ -n $(find "${sources[@]}" -newer "$jar" -print -quit) ]] && return 0
    while IFS= read -r -d : entry; do
        [[ -e $entry ]] || return 0
    done < <(cat "$target/classpath-spark.txt"; printf :)
    return 1
}

check_build_tools() {
    local version
    version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
    [[ ${version%%.*} -ge 17 ]] 2>/dev/null \
        || fail "Java ${version:-of an unknown version} found at $(command -v "$java"); Daght needs a JDK, version 17: set JAVA_HOME to one"
    [[ -x $(dirname "$(readlink -f "$(command -v "$java")")")/javac ]] || command -v javac >/dev/null \
        || fail "Java without a compiler found at $(command -v "$java"); install a JDK, version 17 (Debian: apt-get install openjdk-17-jdk-headless)"
    command -v mvn >/dev/null \
        || fail "no Maven found, which builds Daght; install it (Debian: apt-get install maven)"
}

build() {
    check_build_tools
    if [[ -s $jar ]]; then
        echo "daght: the sources have changed; building" >&2
    else
        echo "daght: building; the first time fetches Spark and may take some minutes" >&2
    fi
    # Unlinked, not written over: a run that has the old jar open goes on with it.
    rm -f "$jar" "$target"/*.jsa
    (cd "$home" && mvn -B -q -ntp -Dstyle.color=never -Dmaven.test.skip=true package >&2) \
        || fail "the build failed; what Maven says stands above (again: cd '$home' && mvn -DskipTests package)"
    [[ -s $jar ]] || fail "the build made no $jar"
    touch "$jar"
}

# Builds what is stale; of several that start at once one builds and the others wait for it.
ensure_built() {
    stale || return 0
    mkdir -p "$target"
    if command -v flock >/dev/null; then
        local lock
        exec {lock}>"$target/.daght-build.lock"
        flock "$lock"
        if stale; then
            build
        fi
        exec {lock}>&-
    else
        build
    fi
}
