#pragma once

class QWidget;

namespace autorec {

void showShortcuts(QWidget* window);
void showAbout(QWidget* window);

} // namespace autorec
