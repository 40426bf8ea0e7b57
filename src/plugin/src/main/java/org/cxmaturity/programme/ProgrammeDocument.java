package org.cxmaturity.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.programme.ProgrammeSettings.ElementLists;
import org.cxmaturity.programme.ProgrammeSettings.PriorityScheme;
import org.cxmaturity.programme.WorkRules.ResolutionOutcome;
import org.cxmaturity.programme.WorkRules.Weight;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Values;

/** Reads and writes a programme, without its lists. */
public final class ProgrammeDocument {
    private ProgrammeDocument() {}

    public static Programme read(Fields fields) {
        return new Programme(
                fields.key(),
                fields.name("name"),
                fields.key("homeProject", Key.PROJECT),
                fields.text("purpose"),
                fields.text("customerStrategy"),
                fields.object("settings", ProgrammeDocument::readSettings, ProgrammeSettings.usual()));
    }

    public static Map<String, Object> write(Programme programme) {
        return new Document()
                .with("key", programme.key())
                .with("name", programme.name())
                .with("homeProject", programme.homeProject())
                .with("purpose", programme.purpose())
                .with("customerStrategy", programme.customerStrategy())
                .with("settings", writeSettings(programme.settings()))
                .tree();
    }

    /** Reads settings alone; what is absent has its usual value. */
    public static ProgrammeSettings readSettings(Fields fields) {
        return new ProgrammeSettings(
                readWork(fields),
                new RaisingRules(
                        fields.optionalKey("raiseProject", Key.PROJECT),
                        fields.optional("painPointIssueType", Values.name()),
                        fields.optional("principleIssueType", Values.name())),
                fields.optional("priorityScheme", Values.oneOf(PriorityScheme.class))
                        .orElse(PriorityScheme.SEVERITY_REACH),
                fields.optional("elementsOfValue", Values.oneOf(ElementLists.class))
                        .orElse(ElementLists.BOTH),
                fields.optional("customersPerMonth", Values.count()),
                fields.flag("wholeProgrammeFigures"));
    }

    private static WorkRules readWork(Fields fields) {
        return new WorkRules(
                fields.optional("weight", Values.oneOf(Weight.class)).orElse(Weight.COUNT),
                Optional.of(fields.shortText("storyPointsField")).filter(text -> !text.isEmpty()),
                fields.set("projects", Values.key(Key.PROJECT)),
                fields.set("hierarchyLinkTypes", Values.name()),
                fields.object("resolutions", ProgrammeDocument::readResolutions, Map.of()));
    }

    private static Map<String, ResolutionOutcome> readResolutions(Fields fields) {
        Map<String, ResolutionOutcome> outcomes = new LinkedHashMap<>();
        for (String id : fields.names()) {
            fields.optional(id, Values.oneOf(ResolutionOutcome.class)).ifPresent(outcome -> outcomes.put(id, outcome));
        }
        return outcomes;
    }

    /** Writes settings alone. */
    public static Map<String, Object> writeSettings(ProgrammeSettings settings) {
        return new Document()
                .with("weight", settings.work().weight())
                .with("storyPointsField", settings.work().storyPointsField())
                .with("projects", settings.work().projects())
                .with("hierarchyLinkTypes", settings.work().hierarchyLinkTypes())
                .with("resolutions", settings.work().resolutions())
                .with("raiseProject", settings.raising().project())
                .with("painPointIssueType", settings.raising().painPointIssueType())
                .with("principleIssueType", settings.raising().principleIssueType())
                .with("priorityScheme", settings.priorityScheme())
                .with("elementsOfValue", settings.elementsOfValue())
                .with("customersPerMonth", settings.customersPerMonth())
                .with("wholeProgrammeFigures", settings.wholeProgrammeFigures())
                .tree();
    }
}
