package org.cxmaturity.programme.ao;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Rows;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.RaisingRules;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.programme.WorkRules;
import org.cxmaturity.shared.Stored;

/** How a programme and its settings are kept in a row. */
final class ProgrammeMapping {

    private ProgrammeMapping() {}

    static Map<String, Object> newRow(Programme programme, long homeProjectId) {
        Map<String, Object> row = columns(programme, homeProjectId).toMap();
        row.put("VERSION", 1);
        row.put("TURN", 0);
        return row;
    }

    /** Writes what differs and counts the version up, if anything does. */
    static void change(ProgrammeEntity row, Programme programme, long homeProjectId) {
        Map<String, Object> before =
                columns(read(row).programme(), row.getHomeProjectId()).toMap();
        Map<String, Object> after = columns(programme, homeProjectId).toMap();
        if (!before.equals(after)) {
            after.put("VERSION", row.getVersion() + 1);
            Rows.update(row, after);
        }
    }

    private static Columns columns(Programme programme, long homeProjectId) {
        ProgrammeSettings settings = programme.settings();
        Columns columns = new Columns()
                .with("PROGRAMME_KEY", programme.key())
                .with("NAME", programme.name())
                .with("HOME_PROJECT_ID", homeProjectId)
                .with("HOME_PROJECT", programme.homeProject())
                .with("PURPOSE", programme.purpose())
                .with("CUSTOMER_STRATEGY", programme.customerStrategy())
                .with("PRIORITY_SCHEME", settings.priorityScheme())
                .with("ELEMENT_LISTS", settings.elementsOfValue())
                .with("CUSTOMERS_PER_MONTH", settings.customersPerMonth())
                .with("WHOLE_FIGURES", settings.wholeProgrammeFigures());
        write(settings.work(), columns);
        write(settings.raising(), columns);
        return columns;
    }

    private static void write(WorkRules work, Columns to) {
        Map<String, Object> resolutions = new LinkedHashMap<>(work.resolutions());
        to.with("WEIGHT", work.weight())
                .with("STORY_POINTS_FIELD", work.storyPointsField())
                .words("WORK_PROJECTS", work.projects())
                .json("HIERARCHY_LINKS", work.hierarchyLinkTypes())
                .json("RESOLUTIONS", resolutions);
    }

    private static void write(RaisingRules raising, Columns to) {
        to.with("RAISE_PROJECT", raising.project())
                .with("PAIN_POINT_TYPE", raising.painPointIssueType())
                .with("PRINCIPLE_TYPE", raising.principleIssueType());
    }

    static StoredProgramme read(ProgrammeEntity row) {
        Programme programme = new Programme(
                row.getProgrammeKey(),
                row.getName(),
                row.getHomeProject(),
                Columns.text(row.getPurpose()),
                Columns.text(row.getCustomerStrategy()),
                settings(row));
        return new StoredProgramme(new Stored<>(programme, row.getVersion(), row.getID()), row.getHomeProjectId());
    }

    private static ProgrammeSettings settings(ProgrammeEntity row) {
        return new ProgrammeSettings(
                work(row),
                new RaisingRules(
                        Optional.ofNullable(row.getRaiseProject()),
                        Optional.ofNullable(row.getPainPointType()),
                        Optional.ofNullable(row.getPrincipleType())),
                ProgrammeSettings.PriorityScheme.valueOf(row.getPriorityScheme()),
                ProgrammeSettings.ElementLists.valueOf(row.getElementLists()),
                Optional.ofNullable(row.getCustomersPerMonth()),
                row.isWholeFigures());
    }

    private static WorkRules work(ProgrammeEntity row) {
        Map<String, WorkRules.ResolutionOutcome> resolutions = new LinkedHashMap<>();
        Columns.object(row.getResolutions())
                .forEach((id, outcome) ->
                        resolutions.put((String) id, WorkRules.ResolutionOutcome.valueOf((String) outcome)));
        return new WorkRules(
                WorkRules.Weight.valueOf(row.getWeight()),
                Optional.ofNullable(row.getStoryPointsField()),
                Columns.words(row.getWorkProjects()),
                Columns.texts(row.getHierarchyLinks()),
                resolutions);
    }
}
