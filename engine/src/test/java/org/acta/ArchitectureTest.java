package org.acta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrows run one way: stages know the model and the data, never one another. */
class ArchitectureTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.acta");

    private static final List<String> STAGES = List.of(
            "reading",
            "grammar",
            "actors",
            "coding",
            "time",
            "places",
            "quantities",
            "attribution",
            "reality",
            "agreements",
            "records");

    @Test
    void stagesNeverImportOneAnother() {
        for (String stage : STAGES) {
            String[] others = STAGES.stream()
                    .filter(s -> !s.equals(stage))
                    .map(s -> "org.acta." + s + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.acta." + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(ENGINE);
        }
    }

    @Test
    void theModelKnowsNothingButItself() {
        noClasses()
                .that()
                .resideInAPackage("org.acta.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        STAGES.stream().map(s -> "org.acta." + s + "..").toArray(String[]::new))
                .check(ENGINE);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("org.acta.(*)..").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void theEngineOpensNoSocketAndWritesNoFile() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .check(ENGINE);
    }

    @Test
    void theEngineReadsNoClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ENGINE);
    }
}
