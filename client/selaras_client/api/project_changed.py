from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_datetime

from .base_model import BaseModel
from .fragments import ProjectRow


class ProjectChanged(BaseModel):
    project_changed: "ProjectChangedProjectChanged"


class ProjectChangedProjectChanged(BaseModel):
    event_id: str
    at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    action: str
    changed_id: str
    project: "ProjectChangedProjectChangedProject"


ProjectChangedProjectChangedProject = ProjectRow
