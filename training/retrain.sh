#!/usr/bin/env bash
# Makes the grammar models of a language again.
# usage: training/retrain.sh es|en TREEBANKS MODELS [--hold-out]
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -q -B -Dfast -pl engine,training -am compile
./mvnw -q -B -Dfast -pl engine dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
exec java -Xmx9g -XX:+UseSerialGC -cp "training/target/classes:engine/target/classes:$(cat engine/target/classpath.txt)" \
    org.acta.training.Train "$@"
