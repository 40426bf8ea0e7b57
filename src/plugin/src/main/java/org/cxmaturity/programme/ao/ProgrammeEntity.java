package org.cxmaturity.programme.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A programme with its settings. */
@Table("PROGRAMME")
public interface ProgrammeEntity extends Entity {

    @NotNull
    @Unique
    String getProgrammeKey();

    void setProgrammeKey(String programmeKey);

    @NotNull
    String getName();

    void setName(String name);

    /** Jira's ID of the home project, which holds when its key changes. */
    @Indexed
    @NotNull
    long getHomeProjectId();

    void setHomeProjectId(long homeProjectId);

    /** The key of the home project when the programme was written. */
    @NotNull
    String getHomeProject();

    void setHomeProject(String homeProject);

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    @StringLength(StringLength.UNLIMITED)
    String getCustomerStrategy();

    void setCustomerStrategy(String customerStrategy);

    @NotNull
    String getWeight();

    void setWeight(String weight);

    String getStoryPointsField();

    void setStoryPointsField(String storyPointsField);

    /** Keys between blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getWorkProjects();

    void setWorkProjects(String workProjects);

    /** Names as a JSON list. */
    @StringLength(StringLength.UNLIMITED)
    String getHierarchyLinks();

    void setHierarchyLinks(String hierarchyLinks);

    /** Outcomes by resolution ID as a JSON object. */
    @StringLength(StringLength.UNLIMITED)
    String getResolutions();

    void setResolutions(String resolutions);

    String getRaiseProject();

    void setRaiseProject(String raiseProject);

    String getPainPointType();

    void setPainPointType(String painPointType);

    String getPrincipleType();

    void setPrincipleType(String principleType);

    @NotNull
    String getPriorityScheme();

    void setPriorityScheme(String priorityScheme);

    @NotNull
    String getElementLists();

    void setElementLists(String elementLists);

    Long getCustomersPerMonth();

    void setCustomersPerMonth(Long customersPerMonth);

    @NotNull
    boolean isWholeFigures();

    void setWholeFigures(boolean wholeFigures);

    /** The optimistic lock, from 1 on. */
    @NotNull
    int getVersion();

    void setVersion(int version);

    /** Counted up by each writer of the programme, so that writers queue at this row. */
    @NotNull
    int getTurn();

    void setTurn(int turn);
}
