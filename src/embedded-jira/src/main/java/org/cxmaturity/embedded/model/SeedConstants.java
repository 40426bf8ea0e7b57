package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;

/** Issue types, statuses, resolutions, priorities, link types and fields of a new embedded Jira. */
final class SeedConstants {

    /** The names by which organisations most often end an issue; the first is the default. */
    private static final List<String> RESOLUTIONS = List.of(
            "Done",
            "Fixed",
            "Resolved",
            "Implemented",
            "Complete",
            "Completed",
            "Delivered",
            "Won't Do",
            "Won't Fix",
            "Duplicate",
            "Declined",
            "Invalid",
            "Cannot Reproduce",
            "Not a Bug",
            "Not a Problem",
            "Incomplete",
            "Rejected",
            "Abandoned",
            "Later",
            "Obsolete",
            "Unresolved");

    private final JiraModel model;

    SeedConstants(JiraModel model) {
        this.model = model;
    }

    void plant() {
        issueTypes();
        workflow();
        linkTypes();
        customFields();
    }

    private void issueTypes() {
        type("Epic", "A large piece of work, broken down into issues.", false, "epic");
        type("Story", "Something that a user wants.", false, "story");
        type("Task", "Work to be done.", false, "task");
        type("Bug", "Something that does not work as it should.", false, "bug");
        type("Sub-task", "A part of another issue.", true, "subtask");
        type("CX Principle", "What every customer should be able to count on.", false, "principle");
        type("CX Pain Point", "Where customers do not get the experience they should.", false, "painpoint");
    }

    private void type(String name, String description, boolean subtask, String icon) {
        model.issueTypes().create(name, description, subtask, "/images/icons/issuetypes/" + icon + ".svg");
    }

    private void workflow() {
        model.workflow().addStatusWithId(new Status(10000, "To Do", "Not begun.", StatusCategory.TO_DO));
        model.workflow().addStatusWithId(new Status(3, "In Progress", "Being worked on.", StatusCategory.IN_PROGRESS));
        model.workflow().addStatusWithId(new Status(10001, "Done", "Finished.", StatusCategory.DONE));
        RESOLUTIONS.forEach(name -> model.workflow().addResolution(name, ""));
        priority(1, "Highest", "#d04437");
        priority(2, "High", "#f15C75");
        priority(3, "Medium", "#f79232");
        priority(4, "Low", "#707070");
        priority(5, "Lowest", "#999999");
    }

    private void priority(long id, String name, String colour) {
        model.workflow().addPriority(new Priority(id, name, "", colour, id));
    }

    private void linkTypes() {
        model.linkTypes().create("Blocks", "is blocked by", "blocks", Optional.empty());
        model.linkTypes().create("Cloners", "is cloned by", "clones", Optional.empty());
        model.linkTypes().create("Duplicate", "is duplicated by", "duplicates", Optional.empty());
        model.linkTypes().create("Relates", "relates to", "relates to", Optional.empty());
        model.linkTypes().create("Epic-Story Link", "has Epic", "is Epic of", Optional.of(LinkType.EPIC_STYLE));
        model.linkTypes()
                .create(
                        "jira_subtask_link",
                        "jira_subtask_inward",
                        "jira_subtask_outward",
                        Optional.of(LinkType.SUBTASK_STYLE));
    }

    private void customFields() {
        field(CustomField.EPIC_LINK, "Epic Link", CustomField.Type.EPIC, "The epic that this issue belongs to.");
        field(CustomField.STORY_POINTS, "Story Points", CustomField.Type.NUMBER, "The size of the issue.");
        field(CustomField.EPIC_NAME, "Epic Name", CustomField.Type.TEXT, "A short name for this epic.");
    }

    private void field(long id, String name, CustomField.Type type, String description) {
        model.customFields().createWithId(new CustomField(id, name, type, description));
    }
}
