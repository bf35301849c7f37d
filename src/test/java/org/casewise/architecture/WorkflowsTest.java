package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows can be read, name what exists, and may do no more than they need. */
class WorkflowsTest {

    private static final Path FOLDER = Path.of(".github", "workflows");

    private final Map<String, Map<?, ?>> workflows = read();

    private static Map<String, Map<?, ?>> read() {
        Map<String, Map<?, ?>> workflows = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Load yaml = new Load(LoadSettings.builder()
                        .setLabel(file.toString())
                        .setAllowDuplicateKeys(false)
                        .build());
                workflows.put(file.getFileName().toString(), (Map<?, ?>) yaml.loadFromString(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return workflows;
    }

    @Test
    void theGateRunsOnEveryJdkWeSpeakOf() {
        Map<?, ?> strategy = (Map<?, ?>) jobs("test.yml").get("verify").get("strategy");
        assertEquals(List.of(17, 21, 25), ((Map<?, ?>) strategy.get("matrix")).get("java"));
    }

    @Test
    void nothingIsPublishedBeforeTheTests() {
        assertEquals("./" + FOLDER + "/test.yml", jobs("pages.yml").get("test").get("uses"));
        assertEquals("test", jobs("pages.yml").get("build").get("needs"));
        assertEquals("build", jobs("pages.yml").get("deploy").get("needs"));
    }

    @Test
    void onlyThePublishingJobMayWrite() {
        Complaints complaints = new Complaints("only the deploy job may write");
        workflows.forEach((file, workflow) -> {
            complaints.addIf(!Map.of("contents", "read").equals(workflow.get("permissions")), file);
            jobs(file)
                    .forEach((name, job) -> complaints.addIf(
                            job.containsKey("permissions") && !name.equals("deploy"), file + ": " + name));
        });
        complaints.check();
    }

    @Test
    void everyActionHasItsVersionAndEveryJobItsEnd() {
        Complaints complaints = new Complaints("an action has a version, a job a time limit");
        List<String> actions = new ArrayList<>();
        workflows.forEach((file, workflow) -> jobs(file).forEach((name, job) -> {
            complaints.addIf(!job.containsKey("uses") && !job.containsKey("timeout-minutes"), file + ": " + name);
            for (Map<?, ?> step : steps(job)) {
                if (step.get("uses") instanceof String action) {
                    actions.add(action);
                    complaints.addIf(!action.matches("[\\w-]+/[\\w-]+@v\\d+(\\.\\d+\\.\\d+)?"), file + ": " + action);
                }
            }
        }));
        assertTrue(actions.size() > 5, "few actions found: " + actions);
        complaints.check();
    }

    @Test
    void theSiteIsMadeWhereItIsPublished() {
        boolean made = false;
        for (Map<?, ?> step : steps(jobs("pages.yml").get("build"))) {
            made |= step.get("run") instanceof String command && command.endsWith("-Dexec.args=site");
            if (step.get("with") instanceof Map<?, ?> with && with.get("path") instanceof String folder) {
                assertTrue(made, "published before it is made");
                assertEquals("output/site", folder, "not where the command site writes");
                return;
            }
        }
        throw new AssertionError("nothing is published");
    }

    private Map<String, Map<?, ?>> jobs(String file) {
        Map<String, Map<?, ?>> jobs = new TreeMap<>();
        Map<?, ?> all = (Map<?, ?>) workflows.get(file).get("jobs");
        all.forEach((name, job) -> jobs.put((String) name, (Map<?, ?>) job));
        return jobs;
    }

    private static List<Map<?, ?>> steps(Map<?, ?> job) {
        List<Map<?, ?>> steps = new ArrayList<>();
        if (job.get("steps") instanceof List<?> list) {
            list.forEach(step -> steps.add((Map<?, ?>) step));
        }
        return steps;
    }
}
