from .base_model import BaseModel
from .fragments import Page, ProjectRow


class Projects(BaseModel):
    projects: "ProjectsProjects"


class ProjectsProjects(BaseModel):
    nodes: list["ProjectsProjectsNodes"]
    page_info: "ProjectsProjectsPageInfo"


ProjectsProjectsNodes = ProjectRow
ProjectsProjectsPageInfo = Page
