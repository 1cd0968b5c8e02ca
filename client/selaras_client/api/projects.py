from pydantic import Field

from .base_model import BaseModel
from .fragments import Page, ProjectRow


class Projects(BaseModel):
    projects: "ProjectsProjects"


class ProjectsProjects(BaseModel):
    nodes: list["ProjectsProjectsNodes"]
    page_info: "ProjectsProjectsPageInfo" = Field(alias="pageInfo")


ProjectsProjectsNodes = ProjectRow
ProjectsProjectsPageInfo = Page
