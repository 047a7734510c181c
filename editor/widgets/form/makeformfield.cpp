// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/datefield.h"
#include "widgets/form/formfield.h"
#include "widgets/form/linefield.h"
#include "widgets/form/numberfield.h"
#include "widgets/form/paragraphfield.h"
#include "widgets/form/picturefield.h"
#include "widgets/form/tagsfield.h"
#include "widgets/form/textfield.h"
#include "widgets/form/yesnofield.h"

namespace Galley {

FormField *makeFormField(FieldShape shape, const QString &key, QWidget *parent)
{
    switch (shape) {
    case FieldShape::Title:
        return new LineField(key, LineField::Size::Title, parent);
    case FieldShape::Picture:
        return new PictureField(key, parent);
    case FieldShape::Date:
        return new DateField(key, parent);
    case FieldShape::Paragraph:
        return new ParagraphField(key, parent);
    case FieldShape::YesNo:
        return new YesNoField(key, parent);
    case FieldShape::Text:
        return new TextField(key, parent);
    case FieldShape::Number:
        return new NumberField(key, parent);
    case FieldShape::Tags:
        return new TagsField(key, parent);
    case FieldShape::Line:
        break;
    }
    return new LineField(key, LineField::Size::Text, parent);
}

} // namespace Galley
